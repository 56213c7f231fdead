import { formatDate } from "../formats.ts";
import type { EntityKind, EntityRelationshipsRelationshipsFragment } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf } from "../sentences.ts";
import { kindName, levelName, relationshipKindName, statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { BothNames, EntityLink, type NamedEntity } from "./name.tsx";

/** A relationship of an entity, with its other end. */
export type RelationshipEdge = EntityRelationshipsRelationshipsFragment["edges"][number];

interface RelationshipListProps {
  readonly edges: readonly RelationshipEdge[];
  readonly reader: Reader;
}

/** Relationships of one sort: each other end once, with what is known of its relationships, and their evidence. */
export function RelationshipList({ edges, reader }: RelationshipListProps) {
  return (
    <ul class="statements">
      {byOther(edges).map((list) => {
        const { node, other } = list[0];
        const isOnly = list.length === 1;
        return (
          <li key={node.id}>
            <BothNames entity={other} reader={reader} />
            <Remarks texts={[...entityRemarks(other, reader), ...(isOnly ? relationshipRemarks(node, reader) : [])]} />
            {isOnly ? (
              <Proof edge={list[0]} reader={reader} />
            ) : (
              <ul class="statements several">
                {list.map((edge) => (
                  <li key={edge.node.id}>
                    <Remarks texts={relationshipRemarks(edge.node, reader)} />
                    <Proof edge={edge} reader={reader} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The parts by which a relationship exists, and its evidence. */
function Proof({ edge: { node, through }, reader }: { readonly edge: RelationshipEdge; readonly reader: Reader }) {
  return (
    <>
      <Through parts={through} reader={reader} />
      <EvidenceDetails
        evidence={node.evidence}
        statements={[{ id: node.id, sentence: sentenceOf(node, reader) }]}
        reader={reader}
      />
    </>
  );
}

type Several = [RelationshipEdge, ...RelationshipEdge[]];

/** The relationships by their other end, in the order of the first of each. */
function byOther(edges: readonly RelationshipEdge[]): Several[] {
  const lists = new Map<string, Several>();
  for (const edge of edges) {
    const list = lists.get(edge.other.id);
    if (list === undefined) lists.set(edge.other.id, [edge]);
    else list.push(edge);
  }
  return [...lists.values()];
}

/** Short texts, one after the other. */
export function Remarks({ texts }: { readonly texts: readonly string[] }) {
  return texts.length === 0 ? null : <span class="remarks">{texts.join(" · ")}</span>;
}

/** The parts by which an institution has a relationship. */
export function Through({ parts, reader }: { readonly parts: readonly NamedEntity[]; readonly reader: Reader }) {
  if (parts.length === 0) return null;
  return (
    <span class="through">
      {reader.words.entity.through}{" "}
      {parts.map((part, at) => (
        <span key={part.id}>
          {at === 0 ? "" : reader.words.entity.separator}
          <EntityLink entity={part} reader={reader} />
        </span>
      ))}
    </span>
  );
}

/** What is known of an entity beside its name, in a list. */
function entityRemarks(
  other: { readonly kind: EntityKind; readonly subkind: string | null; readonly level?: string | null },
  reader: Reader,
): string[] {
  const level = other.level == null ? [] : [levelName(other.level, reader)];
  return [...level, ...(other.subkind === null ? [] : [kindName(other.kind, other.subkind, reader)])];
}

/** What is known of a relationship beside its ends: how, when, in which role, with which status. */
export function relationshipRemarks(node: Omit<RelationshipEdge["node"], "id" | "evidence">, reader: Reader): string[] {
  const { words, lang } = reader;
  const { subkind, since, until, reviewed, status, subject, role, scope, distinction, note } = node;
  const { grade = null, rank = null, outOf = null, count = null } = distinction ?? {};
  return [
    subkind && relationshipKindName(subkind, reader),
    subject,
    role,
    grade,
    rank === null ? null : words.entity.rank(rank, outOf, scope),
    count === null ? null : words.entity.times(count),
    periodText(since, until, reader),
    reviewed && words.entity.reviewed(formatDate(reviewed, lang)),
    status === null || status === "HELD" ? null : statusName(status, reader),
    note,
  ].filter((text): text is string => text !== null && text !== "");
}

/** When something began and ended, as far as it is known. */
export function periodText(since: string | null, until: string | null, { words, lang }: Reader): string | null {
  if (since === null && until === null) return null;
  const [from, to] = [since && formatDate(since, lang), until && formatDate(until, lang)];
  return from === null
    ? words.entity.until(to ?? "")
    : to === null
      ? words.entity.since(from)
      : words.entity.period(from, to);
}
