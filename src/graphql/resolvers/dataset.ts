import { notLoaded } from "../../errors.ts";
import { ENTITY_KINDS, kindOfLabel } from "../../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../model/relationship-types.ts";
import { datasetCounts } from "../../queries/dataset.ts";
import type { Context } from "../context.ts";
import { allDocuments } from "./document.ts";

/**
 * What the data set says of itself, with its counts.
 *
 * @throws {YilianError} NOT_LOADED while nothing is loaded.
 */
export async function readDataset(context: Context) {
  const { reader, engine } = context;
  const stored = await context.state();
  if (stored === undefined || stored.digest === null) throw notLoaded();
  // All counts by one statement, and only where one is asked for.
  let counting: ReturnType<typeof readCounts> | undefined;
  const readCounts = () => reader.read(datasetCounts, { types: [...RELATIONSHIP_TYPES] });
  const sums = async () => {
    counting ??= readCounts();
    const counts = await counting;
    return (what: string, fits: (names: readonly string[]) => boolean) =>
      counts.filter((row) => row.what === what && fits(row.names)).reduce((all, { count }) => all + count, 0);
  };
  return {
    ...stored,
    engine,
    entities: async () => {
      const sum = await sums();
      return ENTITY_KINDS.map((kind) => ({
        kind,
        count: sum("entity", (labels) => labels.some((label) => kindOfLabel(label) === kind)),
      })).filter(({ count }) => count > 0);
    },
    relationships: async () => {
      const sum = await sums();
      return RELATIONSHIP_TYPES.map((type) => ({
        type,
        count: sum("relationship", (names) => names.includes(type)),
      })).filter(({ count }) => count > 0);
    },
    figures: async () => (await sums())("figure", () => true),
    evidence: async () => (await sums())("evidence", () => true),
    memory: () => context.indexBytes(),
    documents: () => allDocuments(context),
  };
}
