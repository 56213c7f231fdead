import type { NetworkExport, NodeExport } from "../exports/graphml.ts";
import type { Table } from "../exports/table.ts";
import type { EntityRelationshipsRelationshipFragment } from "../operations.ts";
import type { CitedDocument } from "../page.ts";
import type { PartnerEdge } from "../partner-groups.ts";
import type { Reader } from "../reader.ts";
import { relationshipKindName, statusName } from "../value-names.ts";
import type { EntitySection } from "./entity-sections.tsx";
import { type CitedPassage, passageCell } from "./evidence.tsx";
import { type NamedEntity, nameOf } from "./name.tsx";

type Relationship = Pick<
  EntityRelationshipsRelationshipFragment,
  "id" | "type" | "subkind" | "status" | "since" | "until" | "evidence"
>;
type Edge = Omit<NetworkExport["edges"][number], "evidence"> & Relationship;

interface Statements {
  readonly entity: NamedEntity;
  readonly partners: readonly PartnerEdge[];
  readonly sections: readonly EntitySection[];
}

/** A row of the table, and what the network has of it. */
interface Row {
  readonly row: Table["rows"][number];
  readonly other: NodeExport;
  readonly relationships: readonly Edge[];
}

/** The statements about an entity as rows, partners first, and the documents that prove them. */
export function tableOfStatements(
  { entity, partners, sections }: Statements,
  reader: Reader,
): { readonly edges: readonly Row[]; readonly documents: readonly CitedDocument[] } {
  const named = (parts: readonly NamedEntity[]) => parts.map((part) => nameOf(part, reader)).join("; ");
  const edges = [
    ...partners.map(({ node, kinds, since, status, through, relationships }): Row => {
      const evidence = relationships.flatMap((one) => one.evidence);
      const how = kinds.map((kind) => relationshipKindName(kind, reader)).join("; ");
      const row = [reader.words.entity.partners, node.name, node.nameEn, how, named(through), since, null];
      return {
        row: [...row, status && statusName(status, reader), ...proofOf(evidence, reader)],
        other: node,
        relationships: relationships.map((one) => ({ ...one, from: entity.id, to: node.id })),
      };
    }),
    ...sections.flatMap(({ title, direction, edges: list }) =>
      list.map(({ node, other, through }): Row => {
        const how = node.subkind && relationshipKindName(node.subkind, reader);
        const row = [title, other.name, other.nameEn, how, named(through), node.since, node.until];
        const [from, to] = direction === "IN" ? [other.id, entity.id] : [entity.id, other.id];
        return {
          row: [...row, node.status && statusName(node.status, reader), ...proofOf(node.evidence, reader)],
          other,
          relationships: [{ ...node, from, to }],
        };
      }),
    ),
  ];
  const all = edges.flatMap(({ relationships }) => relationships.flatMap(({ evidence }) => evidence));
  return { edges, documents: all.map(({ document }) => document) };
}

/** The documents, the positions and the passages that prove a row. */
function proofOf(evidence: readonly CitedPassage[], { words }: Reader): string[] {
  const titles = evidence.map(({ document }) => document.title ?? words.page.untitled);
  const ranges = evidence.map(({ document, fragment }) => `${document.id} ${fragment ?? words.page.wholeDocument}`);
  return [[...new Set(titles)].join("; "), ranges.join("; "), passageCell(evidence)];
}
