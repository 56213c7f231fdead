import type { GraphQLResolveInfo } from "graphql";
import { YilianError } from "../../errors.ts";
import type { Slice } from "../../queries/entities.ts";
import type { KeyValues } from "../../queries/keyset.ts";
import type { RequestContext } from "../execution/request-context.ts";
import { PAGE_MAX } from "../limits/limits.ts";
import { type CursorScope, decodeCursor, encodeCursor } from "./cursor.ts";

/** The paging arguments of a connection, as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which page of which list is asked. */
export interface Page {
  /** One row more than asked, to know whether there are more. */
  readonly slice: Slice;
  readonly size: number;
  readonly scope: CursorScope;
}

const PAGE_SIZE = 20;

/**
 * Reads which page is asked of the list that `list` tells from all others: its field, filter and order. `first` counts as given only where the query gives it, as it has a default.
 *
 * @param usualSize - the size of a page where none is given.
 * @throws {YilianError} INVALID_ARGUMENT, LIMIT_EXCEEDED, or what a cursor is refused with.
 */
export async function readPage(
  args: PageArguments,
  info: GraphQLResolveInfo,
  context: Pick<RequestContext, "dataset">,
  list: string,
  usualSize: number = PAGE_SIZE,
): Promise<Page> {
  const scope = { digest: (await context.dataset())?.digest ?? "", list };
  const given = info.fieldNodes[0]?.arguments?.some(({ name }) => name.value === "first") === true;
  const first = given ? (args.first ?? null) : null;
  const last = args.last ?? null;
  if (first !== null && last !== null) throw invalid("Give `first` or `last`, not both.");
  const backwards = last !== null;
  if (backwards && (args.after ?? null) !== null) throw invalid("`after` goes with `first`, `before` with `last`.");
  if (!backwards && (args.before ?? null) !== null) throw invalid("`before` goes with `last`, `after` with `first`.");
  const size = readSize(backwards ? "last" : "first", last ?? first ?? usualSize);
  const cursor = (backwards ? args.before : args.after) ?? null;
  const after = cursor === null ? null : decodeCursor(cursor, scope);
  return { slice: { after, limit: size + 1, backwards }, size, scope };
}

/**
 * A size within bounds.
 *
 * @throws {YilianError} INVALID_ARGUMENT when it is negative, LIMIT_EXCEEDED when it is too large.
 */
export function readSize(name: string, size: number, max: number = PAGE_MAX): number {
  if (size < 0) throw invalid(`\`${name}\` must be from 0 to ${max}, not ${size}.`);
  if (size <= max) return size;
  throw new YilianError("LIMIT_EXCEEDED", `\`${name}\` is ${size}; the limit is ${max}.`, {
    details: { limit: name, max, found: size },
  });
}

/** An order as GraphQL gives it. */
export type OrderArgument<F> = readonly { readonly field: F; readonly direction: "ASC" | "DESC" }[];

/** An order as queries take it; by `usual`, ascending, where none is given. */
export function orderOf<F>(
  given: OrderArgument<F> | null | undefined,
  usual: F,
): { readonly field: F; readonly descending: boolean }[] {
  const order: OrderArgument<F> = given ?? [{ field: usual, direction: "ASC" }];
  return order.map(({ field, direction }) => ({ field, descending: direction === "DESC" }));
}

/** A row of a list with its place in it. */
export interface Placed {
  readonly keys: KeyValues;
}

/** A page as its connection shows it: edges in the list's order, each with its cursor. */
export function connectionOf<R extends Placed, E extends object>(
  { slice, size, scope }: Page,
  rows: readonly R[],
  edgeOf: (row: R) => E,
) {
  const shown = rows.slice(0, size);
  if (slice.backwards) shown.reverse();
  const edges = shown.map((row) => ({ cursor: encodeCursor(scope, row.keys), ...edgeOf(row) }));
  const more = rows.length > size;
  // Behind a cursor there is at least the row it belongs to.
  const behind = slice.after !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: slice.backwards ? behind : more,
      hasPreviousPage: slice.backwards ? more : behind,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The rows of a page of a list that is at hand as a whole, each placed by its unique id. */
export function sliceOf<R extends { readonly id: string }>(all: readonly R[], { slice }: Page): (R & Placed)[] {
  const rows = slice.backwards ? all.toReversed() : all;
  const at = slice.after === null ? -1 : rows.findIndex(({ id }) => id === slice.after?.[0]);
  const from = slice.after !== null && at === -1 ? rows.length : at + 1;
  return rows.slice(from, from + slice.limit).map((row) => ({ ...row, keys: [row.id] }));
}

function invalid(message: string): YilianError {
  return new YilianError("INVALID_ARGUMENT", message);
}
