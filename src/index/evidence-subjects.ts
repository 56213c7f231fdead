import type { Adjacency } from "./adjacency.ts";
import { edgeNumberOf } from "./edge-ids.ts";
import type { FigureColumns } from "./figure-columns.ts";

/**
 * What evidence can be about, by number: the entities, which have their own numbers, then the relationships, then the
 * figures.
 */
export class EvidenceSubjects {
  readonly index: Adjacency;
  readonly figures: FigureColumns;

  private readonly find: (id: string) => number | undefined;

  /** @param find - finds entities by their ids; by the index unless given. */
  constructor(
    index: Adjacency,
    figures: FigureColumns,
    find: (id: string) => number | undefined = (id) => index.numberOf(id),
  ) {
    this.index = index;
    this.figures = figures;
    this.find = find;
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
    if (!id.includes("/")) return this.find(id);
    const edge = edgeNumberOf(this.index, id, this.find);
    if (edge !== undefined) return this.ofEdge(edge);
    const figure = this.figures.numberOf(id);
    return figure === undefined ? undefined : this.ofFigure(figure);
  }
}
