import { firstWhere } from "../model/first-where.ts";
import { evidenceId } from "../model/ids.ts";
import type { Knowledge } from "../model/values.ts";
import { integers, json, numbers, sizeOf, texts, toColumns, type ValuesOf } from "./columns.ts";
import type { EvidenceSubjects } from "./evidence-subjects.ts";
import { type NumberLists, positionsByValue } from "./number-lists.ts";

/** The bounds of the passage of a piece of evidence that cites a complete document. */
export const COMPLETE = -1;

/** What a piece of evidence proves of its subject, and how. */
export interface Fact {
  /** The property of an entity; null for a relationship or figure. */
  readonly property: string | null;
  /** The alias, where the property is `alias`. */
  readonly value: string | null;
  readonly knowledge: Knowledge;
}

/** The columns of evidence, by piece in the order of documents, of the starts of passages, and of ids. */
export const EVIDENCE = {
  /** The ids of the cited documents in order. */
  documents: texts,
  /** By document: the number of its first piece. Its pieces end where those of the next document begin. */
  starts: numbers,
  /** What it is about, by the numbers of {@link EvidenceSubjects}. */
  subjects: numbers,
  /** The position of what it proves in `factList`. */
  facts: numbers,
  factList: json<readonly Fact[]>(),
  /** The bounds of the passage; {@link COMPLETE} for a complete document. */
  from: integers,
  to: integers,
};

/** The values of these columns. */
export type EvidenceTable = ValuesOf<typeof EVIDENCE>;

/**
 * The evidence of a data set as columns.
 *
 * Pieces have numbers in the order in which evidence is listed: by document, start of the passage, and id. Ids are
 * derived, because they contain all that the columns do.
 */
export class EvidenceColumns {
  readonly table: EvidenceTable;
  readonly subjects: EvidenceSubjects;
  /** By entity: the number of pieces about it and its relationships. */
  readonly counts: Uint32Array;
  /** By subject: the numbers of the pieces about it, in ascending order. */
  readonly bySubject: NumberLists;

  constructor(subjects: EvidenceSubjects, table: EvidenceTable) {
    this.subjects = subjects;
    this.table = table;
    this.bySubject = positionsByValue(table.subjects, subjects.size);
    this.counts = this.countByEntity();
  }

  /** The number of pieces. */
  get size(): number {
    return this.table.subjects.length;
  }

  /** The numbers of the pieces about an entity, its relationships and its figures, in ascending order. */
  ofEntity(node: number): Uint32Array {
    const pieces: number[] = [];
    this.visitSubjects(node, (subject) => this.bySubject.visit(subject, (piece) => pieces.push(piece)));
    return Uint32Array.from(pieces).sort();
  }

  /** How many pieces are about an entity, its relationships and its figures. */
  countOfEntity(node: number): number {
    let count = 0;
    this.visitSubjects(node, (subject) => {
      count += this.bySubject.lengthOf(subject);
    });
    return count;
  }

  /** The numbers of the pieces from a document: from `begin` to the one before `end`. */
  ofDocument(id: string): { readonly begin: number; readonly end: number } {
    const { documents, starts } = this.table;
    const at = documents.find(id);
    return at === undefined ? { begin: 0, end: 0 } : { begin: starts[at] as number, end: starts[at + 1] as number };
  }

  idOf(piece: number): string {
    const { from, to, subjects } = this.table;
    const about = this.subjects.idOf(subjects[piece] as number);
    const range = from[piece] === COMPLETE ? null : `${from[piece]},${to[piece]}`;
    return evidenceId({ about, ...this.factOf(piece), document: this.documentOf(piece), range });
  }

  factOf(piece: number): Fact {
    return this.table.factList[this.table.facts[piece] as number] as Fact;
  }

  documentOf(piece: number): string {
    return this.table.documents.at(this.documentNumberOf(piece)) ?? "";
  }

  /** The position of the document of a piece among all documents. */
  documentNumberOf(piece: number): number {
    const { documents, starts } = this.table;
    return firstWhere(documents.length, (document) => (starts[document + 1] as number) > piece);
  }

  /** The size in bytes. */
  get bytes(): number {
    return sizeOf(toColumns(EVIDENCE, this.table)) + this.counts.byteLength + this.bySubject.bytes;
  }

  private visitSubjects(node: number, visitor: (subject: number) => void): void {
    const { subjects } = this;
    visitor(node);
    subjects.index.visit(node, (edge) => visitor(subjects.ofEdge(edge)));
    subjects.figures.byEntity.visit(node, (figure) => visitor(subjects.ofFigure(figure)));
  }

  private countByEntity(): Uint32Array {
    const { index } = this.subjects;
    const counts = new Uint32Array(index.size);
    for (let node = 0; node < index.size; node++) counts[node] = this.bySubject.lengthOf(node);
    for (let edge = 0; edge < index.from.length; edge++) {
      const pieces = this.bySubject.lengthOf(this.subjects.ofEdge(edge));
      for (const end of [index.from[edge] as number, index.to[edge] as number])
        counts[end] = (counts[end] as number) + pieces;
    }
    return counts;
  }
}
