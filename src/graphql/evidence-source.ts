import type { ListKey } from "../analysis/orders/sort-keys.ts";
import type { Adjacency } from "../index/adjacency.ts";
import { COMPLETE } from "../index/evidence-columns.ts";
import { formatFragment } from "../model/fragment.ts";
import { parseEvidenceId } from "../model/ids.ts";
import type { EvidenceSource } from "./sources.ts";

/** A piece of evidence by its number in the index, which contains all of it. */
export function evidenceAt({ evidence }: Adjacency, piece: number): EvidenceSource {
  const { from, to, subjects } = evidence.table;
  const bounds = { from: from[piece] as number, to: to[piece] as number };
  return {
    __typename: "Evidence",
    id: evidence.idOf(piece),
    about: evidence.subjects.idOf(subjects[piece] as number),
    ...evidence.factOf(piece),
    document: evidence.documentOf(piece),
    fragment: bounds.from === COMPLETE ? null : formatFragment(bounds),
  };
}

/** The evidence of entities' own names and properties, of relationships or of figures, in the order of evidence. */
export function evidenceAbout(index: Adjacency, ...ids: readonly string[]): EvidenceSource[] {
  const { subjects, bySubject } = index.evidence;
  const pieces: number[] = [];
  for (const id of ids) {
    const subject = subjects.numberOf(id);
    if (subject !== undefined) bySubject.visit(subject, (piece) => pieces.push(piece));
  }
  return pieces.sort((a, b) => a - b).map((piece) => evidenceAt(index, piece));
}

/** The piece of evidence with an id; null for an unknown id. */
export function evidenceById(index: Adjacency, id: string): EvidenceSource | null {
  const parts = parseEvidenceId(id);
  if (parts === undefined) return null;
  return evidenceAbout(index, parts.about).find((one) => one.id === id) ?? null;
}

/** What the evidence of an entity is ordered by: the order of numbers. */
export function evidenceKeys({ evidence }: Adjacency): ListKey[] {
  const key = (readValue: ListKey["readValue"]): ListKey => ({ descending: false, readValue });
  return [
    key((piece) => evidence.documentOf(piece)),
    key((piece) => evidence.table.from[piece] as number),
    key((piece) => evidence.idOf(piece)),
  ];
}
