import type { Adjacency } from "./adjacency.ts";
import type { FigureColumns } from "./figure-columns.ts";

/**
 * What evidence can be about, by number: the entities, which have their own numbers, then the relationships, then the
 * figures.
 */
export class EvidenceSubjects {
  readonly index: Adjacency;
  readonly figures: FigureColumns;

  constructor(index: Adjacency, figures: FigureColumns) {
    this.index = index;
    this.figures = figures;
  }

  get size(): number {
    return this.ofFigure(this.figures.size);
  }

  ofEdge(edge: number): number {
    return this.index.size + edge;
  }

  ofFigure(figure: number): number {
    return this.index.size + this.index.from.length + figure;
  }

  /** What a subject is, with its number among its equals. */
  kindOf(subject: number): { readonly kind: "entity" | "relationship" | "figure"; readonly number: number } {
    const { size, from } = this.index;
    if (subject < size) return { kind: "entity", number: subject };
    const edge = subject - size;
    if (edge < from.length) return { kind: "relationship", number: edge };
    return { kind: "figure", number: edge - from.length };
  }

  idOf(subject: number): string {
    const { kind, number } = this.kindOf(subject);
    if (kind === "entity") return this.index.idOf(number);
    return kind === "relationship" ? this.index.edgeIdOf(number) : this.figures.idOf(number);
  }

  /** The number of the entity, relationship or figure with an id; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    const slash = id.indexOf("/");
    if (slash < 0) return this.index.numberOf(id);
    const start = this.index.numberOf(id.slice(0, slash));
    if (start === undefined) return undefined;
    const edge = this.edgeOf(id, start, slash);
    if (edge !== undefined) return this.ofEdge(edge);
    const figure = this.figures.numberOf(id);
    return figure === undefined ? undefined : this.ofFigure(figure);
  }

  /** The relationship with an id that begins with the id of `start` and a slash. */
  private edgeOf(id: string, start: number, slash: number): number | undefined {
    const { index } = this;
    const begin = id.indexOf("/", slash + 1) + 1;
    const end = id.indexOf("/", begin);
    const to = begin === 0 ? undefined : index.numberOf(end < 0 ? id.slice(begin) : id.slice(begin, end));
    if (to === undefined) return undefined;
    const [near, far] = index.degreeOf(start) < index.degreeOf(to) ? [start, to] : [to, start];
    const last = index.starts[near + 1] as number;
    for (let entry = index.starts[near] as number; entry < last; entry++) {
      const edge = index.edges[entry] as number;
      if (index.neighbours[entry] === far && index.edgeIdOf(edge) === id) return edge;
    }
    return undefined;
  }
}
