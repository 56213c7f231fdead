import type { Adjacency } from "../../index/adjacency.ts";
import type { FigureColumns } from "../../index/figure-columns.ts";
import { indexCache } from "../../index/index-cache.ts";
import { type SortKey, sortedBy } from "./sort-keys.ts";

/** An order of figures, the most important first; ties go by id. */
export type FigureOrder = readonly { readonly field: FigureField; readonly descending: boolean }[];

/** What figures can be ordered by: the name is that of the entity. */
type FigureField = "MEASURE" | "VALUE" | "NAME" | "TIME";

export const BY_MEASURE: FigureOrder = [{ field: "MEASURE", descending: false }];

const orders = indexCache<Uint32Array>();
const ranks = indexCache<Uint32Array>();

/** All figures in an order. */
export function sortedFigures(index: Adjacency, order: FigureOrder): Uint32Array {
  return orders(index, JSON.stringify(order), () =>
    sortedBy(
      figureKeys(index, order),
      Uint32Array.from({ length: index.figures.size }, (_, figure) => figure),
    ),
  );
}

/** The keys of an order; the last one is the id. */
export function figureKeys(index: Adjacency, order: FigureOrder): SortKey[] {
  const keys = order.map(({ field, descending }) => ({ ...keyOf(index, field), descending }));
  const { figures } = index;
  const ids = ranks(index, "ID", () => Uint32Array.from({ length: figures.size }, (_, figure) => figure));
  return [...keys, { ranks: ids, descending: false, readValue: (figure) => figures.idOf(figure) }];
}

function keyOf(index: Adjacency, field: FigureField): Omit<SortKey, "descending"> {
  const { figures } = index;
  const { entities, measures, values } = figures.table;
  switch (field) {
    case "MEASURE":
      return { ranks: measures, readValue: (figure) => figures.measureOf(figure) };
    case "VALUE":
      return { ranks: ranks(index, field, () => ranksOf(values)), readValue: (figure) => values[figure] as number };
    case "NAME":
      return {
        ranks: ranks(index, field, () => entities.map((node) => index.nameRanks[node] as number)),
        readValue: (figure) => index.nameOf(entities[figure] as number),
      };
    case "TIME": {
      const times = ranks(index, field, () => timesOf(figures));
      return { ranks: times, readValue: (figure) => figures.textOf(times, figure) };
    }
  }
}

/** By figure: the first of its dates `asOf`, `until` and `since` that exists; empty for none. */
function timesOf({ table: { asOf, since, until } }: FigureColumns): Uint32Array {
  return asOf.map((day, figure) => day || (until[figure] as number) || (since[figure] as number));
}

/** By position: the rank of its value among all different values. */
function ranksOf(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = new Uint32Array(values.length);
  let rank = 0;
  order.forEach((at, place) => {
    if (place > 0 && values[at] !== values[order[place - 1] as number]) rank++;
    found[at] = rank;
  });
  return found;
}
