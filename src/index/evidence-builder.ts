import { compareTexts } from "../model/collation.ts";
import { parseFragment } from "../model/fragment.ts";
import { evidenceId, parseEvidenceId } from "../model/ids.ts";
import type { Knowledge } from "../model/values.ts";
import { COMPLETE, type EvidenceTable, type Fact } from "./evidence-columns.ts";
import type { EvidenceSubjects } from "./evidence-subjects.ts";
import { textsOf } from "./texts.ts";

/** The pieces from one document, in the order in which they were added. */
interface Pieces {
  readonly subjects: number[];
  readonly facts: number[];
  readonly from: number[];
  readonly to: number[];
}

/** Collects evidence for the columns of the index. */
export class EvidenceBuilder {
  private readonly subjects: EvidenceSubjects;
  private readonly byDocument = new Map<string, Pieces>();
  private readonly factNumbers = new Map<string, number>();
  private readonly factList: Fact[] = [];

  constructor(subjects: EvidenceSubjects) {
    this.subjects = subjects;
  }

  /** Adds a piece by its id; it is left out if it is about nothing in the index. */
  add(id: string, knowledge: Knowledge): void {
    const parts = parseEvidenceId(id);
    const subject = parts && this.subjects.numberOf(parts.about);
    if (parts === undefined || subject === undefined) return;
    const { document, property, value, range } = parts;
    let pieces = this.byDocument.get(document);
    if (pieces === undefined) {
      pieces = { subjects: [], facts: [], from: [], to: [] };
      this.byDocument.set(document, pieces);
    }
    const passage = range === null ? undefined : parseFragment(range);
    pieces.subjects.push(subject);
    pieces.facts.push(this.factNumberOf({ property, value, knowledge }));
    pieces.from.push(passage?.from ?? COMPLETE);
    pieces.to.push(passage?.to ?? COMPLETE);
  }

  /** The columns of all pieces that were added. */
  build(): EvidenceTable {
    const documents = [...this.byDocument.keys()].sort(compareTexts);
    const lists = documents.map((id) => this.byDocument.get(id) as Pieces);
    const starts = new Uint32Array(documents.length + 1);
    for (const [at, { from }] of lists.entries()) starts[at + 1] = (starts[at] as number) + from.length;
    const size = starts[documents.length] as number;
    const columns = { subjects: new Uint32Array(size), facts: new Uint32Array(size) };
    const bounds = { from: new Int32Array(size), to: new Int32Array(size) };
    for (const [at, pieces] of lists.entries()) {
      const start = starts[at] as number;
      this.orderOf(pieces, documents[at] as string).forEach((piece, place) => {
        columns.subjects[start + place] = pieces.subjects[piece] as number;
        columns.facts[start + place] = pieces.facts[piece] as number;
        bounds.from[start + place] = pieces.from[piece] as number;
        bounds.to[start + place] = pieces.to[piece] as number;
      });
    }
    return { documents: textsOf(documents), starts, ...columns, factList: this.factList, ...bounds };
  }

  /** The pieces of a document in the order of starts and ids. */
  private orderOf(pieces: Pieces, document: string): Uint32Array {
    const { from } = pieces;
    const count = from.length;
    // Numbers sort much faster than a comparison: the start, then the position. Both fit into 53 bits together.
    const sorted = Float64Array.from(from, (start, at) => (start - COMPLETE) * count + at).sort();
    const order = Uint32Array.from(sorted, (number) => number % count);
    for (let begin = 0; begin < count; ) {
      const start = from[order[begin] as number];
      let end = begin + 1;
      while (end < count && from[order[end] as number] === start) end++;
      if (end - begin > 1) this.sortByIds(pieces, document, order.subarray(begin, end));
      begin = end;
    }
    return order;
  }

  private sortByIds(pieces: Pieces, document: string, order: Uint32Array): void {
    const ids = new Map(Array.from(order, (piece) => [piece, this.idOf(pieces, document, piece)]));
    order.sort((a, b) => compareTexts(ids.get(a) ?? "", ids.get(b) ?? ""));
  }

  private idOf({ subjects, facts, from, to }: Pieces, document: string, piece: number): string {
    const about = this.subjects.idOf(subjects[piece] as number);
    const fact = this.factList[facts[piece] as number] as Fact;
    const range = from[piece] === COMPLETE ? null : `${from[piece]},${to[piece]}`;
    return evidenceId({ about, ...fact, document, range });
  }

  private factNumberOf(fact: Fact): number {
    const { knowledge, property, value } = fact;
    const key = property === null ? knowledge : `${knowledge} ${property} ${value ?? ""}`;
    let number = this.factNumbers.get(key);
    if (number === undefined) {
      number = this.factList.push(fact) - 1;
      this.factNumbers.set(key, number);
    }
    return number;
  }
}
