import type { EntityData } from "../entity-data.ts";
import type { EntitySection } from "../entity-sections.ts";
import { networkOf } from "../exports/network.ts";
import type { Table } from "../exports/table.ts";
import type { CitedDocument, PageView } from "../page.ts";
import type { PartnerEdge } from "../partner-groups.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf, statementSentence } from "../sentences.ts";
import { kindName, relationshipKindName, statusName } from "../value-names.ts";
import { type CitedPassage, evidenceCell, passageCell, positionCell } from "./evidence.tsx";
import type { Figure } from "./figure-table.tsx";
import { type NamedEntity, nameOf } from "./name.tsx";
import type { RelationshipEdge } from "./relationship-list.tsx";

type Relationship = RelationshipEdge["node"];
type Subject = NamedEntity & Pick<EntityData, "kind" | "subkind">;

interface Statements {
  readonly entity: EntityData;
  readonly partners: readonly PartnerEdge[];
  readonly sections: readonly EntitySection[];
  readonly figures: readonly Figure[];
}

/** The statements about an entity, each once with what proves it: partners first, then what else is on the page. */
export function tableOfStatements(
  { entity, partners, sections, figures }: Statements,
  reader: Reader,
): Required<Pick<PageView, "table" | "documents">> & Pick<PageView, "network"> {
  const { words } = reader;
  const named = (parts: readonly NamedEntity[]) => parts.map((part) => nameOf(part, reader)).join("; ");
  const rowOf = (sort: string, other: Subject, relationship: Relationship, through: readonly NamedEntity[]) => {
    const { subkind, since, until, status, evidence } = relationship;
    return [
      ...[sort, sentenceOf(relationship, reader), other.name, other.nameEn],
      ...[kindName(other.kind, other.subkind, reader), subkind && relationshipKindName(subkind, reader)],
      ...[named(through), since, until, status && statusName(status, reader)],
      ...proofOf(evidence, reader),
    ];
  };
  const ofPartners = partners.flatMap(({ node, through, relationships }) =>
    relationships.map((one) => rowOf(words.entity.partners, node, one, endsAmong(through, one))),
  );
  const shown = new Set(partners.flatMap(({ relationships }) => relationships.map(({ id }) => id)));
  const ofSections = sections.flatMap(({ title, edges }) =>
    edges
      .filter(({ node }) => !shown.has(node.id))
      .map(({ node, other, through }) => rowOf(title, other, node, through)),
  );
  const ofEntity = (sort: string, text: string, dates: readonly (string | null)[], evidence: Proof) => [
    ...[sort, text, entity.name, entity.nameEn, kindName(entity.kind, entity.subkind, reader), null, null],
    ...[...dates, null, ...proofOf(evidence, reader)],
  ];
  const ofProperties = entity.statements.nodes.map(({ property, value, evidence }) => {
    const statement = { subject: entity, relationship: null, figure: null, property, value };
    return ofEntity(words.entity.facts, statementSentence(statement, reader), [null, null], evidence);
  });
  const ofFigures = figures.map(({ of, measureName, subject, text, asOf, since, until, evidence }) => {
    const figure = { measureName, subject, text, asOf };
    const sentence = { subject: of, relationship: null, figure, property: null, value: null };
    return ofEntity(
      words.entity.figures,
      statementSentence(sentence, reader),
      [since ?? asOf, until ?? asOf],
      evidence,
    );
  });
  const relationships = [
    ...partners.flatMap((partner) => partner.relationships),
    ...sections.flatMap(({ edges }) => edges.map(({ node }) => node)),
  ];
  const network = networkOf(relationships, reader);
  const table = {
    columns: [
      ...[words.entity.sort, words.entity.statement, words.entity.subject, words.entity.english, words.entity.kind],
      ...[words.entity.how, words.entity.through, words.statement.since, words.statement.until, words.entity.status],
      ...[words.entity.documents, words.entity.ranges, words.entity.passages],
    ],
    rows: [...ofPartners, ...ofSections, ...ofProperties, ...ofFigures],
  } satisfies Table;
  const cited = [...relationships, ...entity.statements.nodes, ...figures].flatMap(({ evidence }) => evidence);
  return { table, documents: documentsOf(cited), ...(network === undefined ? {} : { network }) };
}

/** Through whom one relationship joins two: those of the parts that are an end of it. */
export function endsAmong<Part extends { readonly id: string }>(
  parts: readonly Part[],
  { from, to }: { readonly from: { readonly id: string }; readonly to: { readonly id: string } },
): Part[] {
  return parts.filter(({ id }) => id === from.id || id === to.id);
}

type Proof = readonly CitedPassage[];

function documentsOf(evidence: Proof): CitedDocument[] {
  return [...new Map(evidence.map(({ document }) => [document.id, document])).values()];
}

/** The documents, the positions and the passages that prove a row. */
function proofOf(evidence: Proof, reader: Reader): string[] {
  const titles = new Set(evidence.map(({ document }) => document.title ?? reader.words.page.untitled));
  const ranges = titles.size === 1 ? positionCell(evidence, reader) : evidenceCell(evidence, reader);
  return [[...titles].join("; "), ranges, passageCell(evidence)];
}
