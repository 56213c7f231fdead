import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { compareTexts } from "../model/collation.ts";
import { DATASET } from "../model/ids.ts";
import { ENTITY_KINDS, labelOf } from "../model/kinds.ts";
import { foreignNodes } from "../queries/loading.ts";
import { inNumber, noun, numberOf } from "../wording/plural.ts";

const OUR_LABELS: ReadonlySet<string> = new Set([
  "Entity",
  "Document",
  "Evidence",
  "Measure",
  "Figure",
  "Dataset",
  ...ENTITY_KINDS.map(labelOf),
]);

/**
 * Refuses a database that holds nodes which are not ours.
 *
 * With `adopt` only those are refused that carry one of our labels: our queries could not tell them from ours.
 *
 * @throws {YilianError} DATABASE_NOT_OURS
 */
export async function refuseForeign(reader: GraphReader, adopt: boolean): Promise<void> {
  const groups = await reader.read(foreignNodes, { dataset: DATASET });
  const alike = groups.filter(({ labels }) => labels.some((label) => OUR_LABELS.has(label)));
  if (alike.length > 0) {
    const message = `The database holds ${report(alike)} that ${are(alike)} not ours, with a label of ours, so the two could not be told apart. Nothing was changed. Use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  if (groups.length > 0 && !adopt) {
    const message = `The database holds ${report(groups)} that ${are(groups)} not ours. Nothing was changed. Use another database, or --adopt to live beside them: they are never touched.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
}

type Group = { readonly labels: readonly string[]; readonly nodes: number };

function sum(groups: readonly Group[]): number {
  return groups.reduce((all, { nodes }) => all + nodes, 0);
}

function are(groups: readonly Group[]): string {
  return inNumber(sum(groups), noun("is", "are"));
}

/** `3 nodes (2 :Person, 1 without a label)`. */
function report(groups: readonly Group[]): string {
  const all = sum(groups);
  const parts = groups.map(({ labels, nodes }) => {
    const names = [...labels].sort(compareTexts).map((label) => `:${label}`);
    return `${nodes} ${names.length === 0 ? "without a label" : names.join("")}`;
  });
  return `${numberOf(all, noun("node"))} (${parts.join(", ")})`;
}
