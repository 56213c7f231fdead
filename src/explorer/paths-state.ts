import { pathWith } from "./paths.ts";

/** What the page of paths shows. All values are as in the URL: the service rejects those that it does not know. */
export interface PathsState {
  readonly from: string;
  readonly to: string;
  /** The entities that no path passes. */
  readonly avoid: readonly string[];
  /** The entities that each path passes, in this order. */
  readonly through: readonly string[];
  readonly via: readonly string[];
  readonly status: readonly string[];
  /** The kinds that may be on a path beside those that may be on any. */
  readonly also: readonly string[];
  /** The maximum number of hops; empty for that of the service. */
  readonly max: string;
  /** The maximum number of paths to list; empty for that of the service. */
  readonly show: string;
  readonly asOf: string;
  /** Whether relationships without a date are left out. */
  readonly isDatedOnly: boolean;
  /** Whether policies and campaigns may be on a path. */
  readonly allowsPolicies: boolean;
  /** Whether campuses, departments and teams are nodes of their own. */
  readonly separatesParts: boolean;
}

/** Reads the state from the parameters of a URL. A parameter with an unknown value counts as one that is not there. */
export function readPathsState(parameters: URLSearchParams): PathsState {
  const one = (name: string) => parameters.get(name)?.trim() ?? "";
  const all = (name: string) => [
    ...new Set(
      parameters
        .getAll(name)
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ];
  return {
    from: one("from"),
    to: one("to"),
    avoid: all("avoid"),
    through: all("through"),
    via: all("via"),
    status: all("status"),
    also: all("also"),
    max: one("max"),
    show: one("show"),
    asOf: one("asOf"),
    isDatedOnly: one("dated") === "only",
    allowsPolicies: one("policies") === "allowed",
    separatesParts: one("parts") === "separate",
  };
}

/** The path of the page in a state. */
export function pathOfPaths(state: PathsState): string {
  const { from, to, avoid, through, via, status, also, max, show, asOf } = state;
  return pathWith("/paths", {
    ...{ from, to, avoid, through, via, status, also, max, show, asOf },
    dated: state.isDatedOnly ? "only" : null,
    policies: state.allowsPolicies ? "allowed" : null,
    parts: state.separatesParts ? "separate" : null,
  });
}

/** All names of entities in a state, each once. */
export function namesIn({ from, to, avoid, through }: PathsState): string[] {
  return [...new Set([from, to, ...avoid, ...through])].filter((name) => name !== "");
}

/** The state with another value for each name, such as the id of the entity that it means. */
export function renamed(state: PathsState, idOf: (name: string) => string): PathsState {
  const { from, to, avoid, through } = state;
  const ids = (names: readonly string[]) => [...new Set(names.map(idOf))];
  return { ...state, from: idOf(from), to: idOf(to), avoid: ids(avoid), through: ids(through) };
}

/** The state in which paths do not pass an entity. */
export function avoiding(state: PathsState, id: string): PathsState {
  return { ...state, avoid: [...without(state.avoid, id), id], through: without(state.through, id) };
}

/** The state in which paths pass an entity, after those that they pass already. */
export function requiring(state: PathsState, id: string): PathsState {
  return { ...state, avoid: without(state.avoid, id), through: [...without(state.through, id), id] };
}

/** The state without a condition about an entity. */
export function releasing(state: PathsState, id: string): PathsState {
  return { ...state, avoid: without(state.avoid, id), through: without(state.through, id) };
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
