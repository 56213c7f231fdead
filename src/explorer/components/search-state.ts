import type { EntityKind } from "../operations.ts";
import type { PageContext } from "../page.ts";
import { pathWith } from "../paths.ts";
import type { Position } from "./result-pages.tsx";

/** What a search or a list shows. */
export interface SearchState extends Position {
  readonly text: string;
  /** Only these kinds; all if there are none. */
  readonly kinds: readonly EntityKind[];
  /** The finer kind of a list without text. */
  readonly subkind: string | null;
  /** The id or a name of a place. */
  readonly within: string | null;
}

/** The path of a search or a list. */
export function pathOf({ text, kinds, subkind, within, after, before }: SearchState): string {
  return pathWith("/search", { q: text, kind: kinds, subkind, within, after, before });
}

/** A state with other filters starts at its first page. */
export function narrowed(state: SearchState, change: Partial<SearchState>): string {
  return pathOf({ ...state, after: null, before: null, ...change });
}

/** The place that an id or name means; null if there is none, which the search itself reports as an error. */
export async function placeOf(name: string | null, { ask }: PageContext) {
  if (name === null) return null;
  const { resolve } = await ask("PlaceByName", { names: [name] });
  return resolve?.[0]?.entity ?? null;
}
