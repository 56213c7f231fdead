import { kindFilter } from "../../analysis/filters/edge-filter.ts";
import { mostConnected } from "../../analysis/partners/most-connected.ts";
import { partnerCounts } from "../../analysis/partners/partners.ts";
import { componentSizes } from "../../analysis/paths/components.ts";
import { OVERVIEW } from "../../model/ids.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { readDataset } from "./dataset.ts";

const FIRST = 5;
const SIZES = 10;

interface ConnectedArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
}

/** What the data set contains and how connected it is. */
export async function overview(_: unknown, __: unknown, context: Context) {
  const index = await context.adjacency();
  return {
    id: OVERVIEW,
    dataset: () => readDataset(context),
    mostConnected: ({ kinds, first }: ConnectedArguments) => {
      const most = readSize("first", first ?? FIRST);
      return mostConnected(index, kindFilter(index, listOf(kinds)), most).map(({ kind, nodes }) => ({
        kind,
        entities: nodes.map((node) => ({
          node: () => context.load.entity.load(index.idOf(node)),
          partnerCount: partnerCounts(index)[node],
        })),
      }));
    },
    components: () => {
      const sizes = componentSizes(index);
      return {
        count: sizes.length,
        single: sizes.length - sizes.filter((size) => size > 1).length,
        sizes: ({ first }: { first?: number | null }) => sizes.slice(0, readSize("first", first ?? SIZES)),
      };
    },
  };
}
