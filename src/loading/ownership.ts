import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { compareTexts } from "../model/collation.ts";
import { DATASET } from "../model/ids.ts";
import { ENTITY_KINDS, labelOf } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { foreignNodes, foreignRelationships } from "../queries/loading.ts";
import { noun, numberOf } from "../wording/plural.ts";

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
 * Rejects a database that contains nodes which Yilian did not create.
 *
 * With `adopt`, only foreign nodes with one of our labels are rejected: queries could not distinguish them.
 *
 * @throws {YilianError} DATABASE_NOT_OURS
 */
export async function refuseForeign(reader: GraphReader, adopt: boolean): Promise<void> {
  const groups = await reader.read(foreignNodes, { id: DATASET });
  const alike = groups.filter(({ labels }) => labels.some((label) => OUR_LABELS.has(label)));
  if (alike.length > 0) {
    const message = `The database contains ${report(alike)} that Yilian did not create, with a label that it uses, so that queries could not distinguish them. Nothing was changed. Use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  if (groups.length > 0 && !adopt) {
    const message = `The database contains ${report(groups)} that Yilian did not create. Nothing was changed. Use another database, or --adopt to use this one: these nodes are never changed.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
}

/** The types of the relationships of evidence and figures. */
const LINK_TYPES = ["IN", "ABOUT", "MEASURES"];

/** Whether a node of a copy of the data set has a relationship that Yilian did not create. */
export async function hasForeignRelationships(reader: GraphReader, dataset: string): Promise<boolean> {
  const types = [...RELATIONSHIP_TYPES, ...LINK_TYPES];
  const [found] = await reader.read(foreignRelationships, { dataset, types });
  return found !== undefined;
}

type Group = { readonly labels: readonly string[]; readonly nodes: number };

function sum(groups: readonly Group[]): number {
  return groups.reduce((all, { nodes }) => all + nodes, 0);
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
