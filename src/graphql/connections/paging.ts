import type { GraphQLResolveInfo } from "graphql";
import { invalid, invalidArgument } from "../../errors.ts";
import type { KeyValues, Slice } from "../../model/slice.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { RequestContext } from "../execution/request-context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";
import { CursorScope } from "./cursor.ts";

/** The paging arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a list, as a request describes it. */
export interface Page {
  /** One row more than requested, which shows whether there are more. */
  readonly slice: Slice;
  readonly size: number;
  readonly scope: CursorScope;
}

const PAGE_SIZE = 20;

/**
 * Reads the paging arguments of a connection.
 *
 * `first` has a default, so it counts as given only where the document gives it.
 *
 * @param list - what makes the list: its field, filter and order. Its cursors belong to no other list.
 * @param defaultSize - the size of the page where none is given.
 * @throws {YilianError} INVALID_ARGUMENT, LIMIT_EXCEEDED, or what {@link CursorScope.decode} throws.
 */
export function readPage(
  args: PageArguments,
  info: GraphQLResolveInfo,
  context: Pick<RequestContext, "dataset">,
  list: readonly unknown[],
  defaultSize: number = PAGE_SIZE,
): MaybePromise<Page> {
  return after(context.dataset(), (dataset) => {
    const scope = new CursorScope(dataset?.digest ?? "", () => JSON.stringify(list));
    return pageIn(scope, args, info, defaultSize);
  });
}

function pageIn(scope: CursorScope, args: PageArguments, info: GraphQLResolveInfo, defaultSize: number): Page {
  const given = info.fieldNodes[0]?.arguments?.some(({ name }) => name.value === "first") === true;
  const first = given ? (args.first ?? null) : null;
  const last = args.last ?? null;
  if (first !== null && last !== null) throw invalid("notBoth", { names: ["first", "last"] });
  const backwards = last !== null;
  if (backwards && (args.after ?? null) !== null)
    throw invalidArgument("`after` goes with `first`, `before` with `last`.");
  if (!backwards && (args.before ?? null) !== null)
    throw invalidArgument("`before` goes with `last`, `after` with `first`.");
  const size = readSize(backwards ? "last" : "first", last ?? first ?? defaultSize);
  const cursor = (backwards ? args.before : args.after) ?? null;
  const behind = cursor === null ? null : scope.decode(cursor);
  return { slice: { after: behind, limit: size + 1, backwards }, size, scope };
}

/** The order in an argument `orderBy`. */
export type OrderArgument<F> = readonly { readonly field: F; readonly direction: "ASC" | "DESC" }[];

/** An order as queries take it; by `field`, ascending, where none is given. */
export function orderOf<F>(
  given: OrderArgument<F> | null | undefined,
  field: F,
): { readonly field: F; readonly descending: boolean }[] {
  const order: OrderArgument<F> = given ?? [{ field, direction: "ASC" }];
  return order.map(({ field, direction }) => ({ field, descending: direction === "DESC" }));
}

/** A row of a list with its sort keys, which become its cursor. */
export interface Keyed {
  readonly keys: KeyValues;
}

/** A connection: the edges of a page in the list's order, each with its cursor, and their nodes. */
export function connectionOf<R extends Keyed, E extends { readonly node: () => unknown }>(
  { slice, size, scope }: Page,
  rows: readonly R[],
  edgeOf: (row: R) => E,
) {
  const shown = rows.slice(0, size);
  if (slice.backwards) shown.reverse();
  const cursorOf = (row: R | undefined) => () => (row === undefined ? null : scope.encode(row.keys));
  const more = rows.length > size;
  // Beyond a cursor there is at least the row that it belongs to.
  const behind = slice.after !== null;
  return {
    edges: () => shown.map((row) => ({ ...edgeOf(row), cursor: cursorOf(row) })),
    nodes: () => shown.map((row) => edgeOf(row).node()),
    pageInfo: {
      hasNextPage: slice.backwards ? behind : more,
      hasPreviousPage: slice.backwards ? more : behind,
      startCursor: cursorOf(shown.at(0)),
      endCursor: cursorOf(shown.at(-1)),
    },
  };
}

/** The rows of a page of a list in memory, with their unique ids as keys. */
export function sliceOf<R extends { readonly id: string }>(all: readonly R[], { slice }: Page): (R & Keyed)[] {
  const rows = slice.backwards ? all.toReversed() : all;
  const at = slice.after === null ? -1 : rows.findIndex(({ id }) => id === slice.after?.[0]);
  const from = slice.after !== null && at === -1 ? rows.length : at + 1;
  return rows.slice(from, from + slice.limit).map((row) => ({ ...row, keys: [row.id] }));
}
