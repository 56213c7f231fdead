import { type CitedPassage, evidenceCell } from "../components/evidence.tsx";
import type { NamedEntity } from "../components/name.tsx";
import type { Reader } from "../reader.ts";
import type { EdgeExport, NetworkExport } from "./graphml.ts";

type Proven = Omit<EdgeExport, "from" | "to" | "evidence"> & {
  readonly from: NamedEntity;
  readonly to: NamedEntity;
  readonly evidence: readonly CitedPassage[];
};

/** The relationships of a page with their ends, each once; undefined if there are none. */
export function networkOf(relationships: readonly Proven[], reader: Reader): NetworkExport | undefined {
  if (relationships.length === 0) return undefined;
  const nodes = new Map(relationships.flatMap(({ from, to }) => [from, to]).map((entity) => [entity.id, entity]));
  const edges = new Map(
    relationships.map((one) => [
      one.id,
      { ...one, from: one.from.id, to: one.to.id, evidence: evidenceCell(one.evidence, reader) },
    ]),
  );
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
