import { evidenceId } from "../model/ids.ts";
import type { Knowledge } from "../model/values.ts";
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
export interface EvidenceTable {
  /** The ids of the cited documents in order. */
  readonly documents: readonly string[];
  /** By document: the number of its first piece. Its pieces end where those of the next document begin. */
  readonly starts: Uint32Array;
  /** What it is about, by the numbers of {@link EvidenceSubjects}. */
  readonly subjects: Uint32Array;
  /** The position of what it proves in `factList`. */
  readonly facts: Uint32Array;
  readonly factList: readonly Fact[];
  /** The bounds of the passage; {@link COMPLETE} for a complete document. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The table of no evidence. */
export const NO_EVIDENCE: EvidenceTable = {
  documents: [],
  starts: new Uint32Array(1),
  subjects: new Uint32Array(0),
  facts: new Uint32Array(0),
  factList: [],
  from: new Int32Array(0),
  to: new Int32Array(0),
};

/** The approximate size of a fact in bytes. */
const FACT_BYTES = 100;

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
  private readonly documents: ReadonlyMap<string, number>;

  constructor(subjects: EvidenceSubjects, table: EvidenceTable) {
    this.subjects = subjects;
    this.table = table;
    this.documents = new Map(table.documents.map((id, at) => [id, at]));
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
    const { starts } = this.table;
    const at = this.documents.get(id);
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
    const { documents, starts } = this.table;
    let [low, high] = [0, documents.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= piece) low = middle;
      else high = middle - 1;
    }
    return documents[low] ?? "";
  }

  /** The approximate size in bytes. */
  get bytes(): number {
    const { starts, subjects, facts, from, to, factList } = this.table;
    const arrays = [starts, subjects, facts, from, to, this.counts];
    return arrays.reduce(
      (all, { byteLength }) => all + byteLength,
      this.bySubject.bytes + FACT_BYTES * factList.length,
    );
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
