import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { compareTexts } from "../model/collation.ts";
import { DATASET } from "../model/ids.ts";
import { ENTITY_KINDS, labelOf } from "../model/kinds.ts";
import { foreignNodes } from "../queries/loading.ts";
import { inNumber, noun, numberOf } from "../wording/plural.ts";

const OWN_LABELS: ReadonlySet<string> = new Set([
  "Entity",
  "Document",
  "Evidence",
  "Measure",
  "Figure",
  "Dataset",
  ...ENTITY_KINDS.map(labelOf),
]);

/**
 * Refuses a database that contains nodes of others.
 *
 * With `adopt` it refuses only nodes that have a label of Yilian, because queries could not distinguish them.
 *
 * @throws {YilianError} DATABASE_NOT_OURS
 */
export async function refuseForeign(reader: GraphReader, adopt: boolean): Promise<void> {
  const groups = await reader.read(foreignNodes, { dataset: DATASET });
  const sameLabels = groups.filter(({ labels }) => labels.some((label) => OWN_LABELS.has(label)));
  if (sameLabels.length > 0) {
    const message = `The database contains ${report(sameLabels)} that ${doVerb(sameLabels)} not belong to Yilian but ${haveVerb(sameLabels)} one of its labels. Nothing was changed. Use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  if (groups.length > 0 && !adopt) {
    const message = `The database contains ${report(groups)} that ${doVerb(groups)} not belong to Yilian. Nothing was changed. Use another database, or use this one with --adopt. Yilian never changes other nodes.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
}

type Group = { readonly labels: readonly string[]; readonly nodes: number };

function sum(groups: readonly Group[]): number {
  return groups.reduce((all, { nodes }) => all + nodes, 0);
}

function doVerb(groups: readonly Group[]): string {
  return inNumber(sum(groups), noun("does", "do"));
}

function haveVerb(groups: readonly Group[]): string {
  return inNumber(sum(groups), noun("has", "have"));
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
