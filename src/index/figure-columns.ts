import { figureId } from "../model/ids.ts";
import type { Adjacency } from "./adjacency.ts";
import { type NumberLists, positionsByValue } from "./number-lists.ts";

/** The columns of figures, by figure in the order of ids; texts by their position among all texts in order. */
export interface FigureTable {
  /** The different texts in order; the first one is empty, for an unknown value. */
  readonly texts: readonly string[];
  readonly entities: Uint32Array;
  readonly measures: Uint32Array;
  readonly values: Float64Array;
  readonly asOf: Uint32Array;
  readonly since: Uint32Array;
  readonly until: Uint32Array;
  readonly subjects: Uint32Array;
  readonly relationships: Uint32Array;
}

const NONE = new Uint32Array(0);
/** The table of no figures. */
export const NO_FIGURES: FigureTable = {
  texts: [""],
  entities: NONE,
  measures: NONE,
  values: new Float64Array(0),
  asOf: NONE,
  since: NONE,
  until: NONE,
  subjects: NONE,
  relationships: NONE,
};

/** The figures of a data set as columns. Figures have numbers in the order of their ids. */
export class FigureColumns {
  readonly table: FigureTable;
  /** By entity: the numbers of its figures, in ascending order. */
  readonly byEntity: NumberLists;
  private readonly index: Adjacency;
  private countByMeasure: ReadonlyMap<string, number> | undefined;

  /** @param index - the entities, to which the numbers in the columns refer. */
  constructor(index: Adjacency, table: FigureTable) {
    this.index = index;
    this.table = table;
    this.byEntity = positionsByValue(table.entities, index.size);
  }

  /** The number of figures. */
  get size(): number {
    return this.table.values.length;
  }

  /** The number of a figure; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    const entity = this.index.numberOf(id.slice(0, Math.max(0, id.indexOf("/"))));
    let found: number | undefined;
    if (entity !== undefined)
      this.byEntity.visit(entity, (figure) => {
        if (found === undefined && this.idOf(figure) === id) found = figure;
      });
    return found;
  }

  idOf(figure: number): string {
    const { entities, subjects, asOf, since, until } = this.table;
    const given = (column: Uint32Array): string | undefined => this.textOf(column, figure) || undefined;
    return figureId(this.index.idOf(entities[figure] as number), this.measureOf(figure), {
      subject: given(subjects),
      asOf: given(asOf),
      since: given(since),
      until: given(until),
    });
  }

  /** How many figures a measure has. */
  countOf(measure: string): number {
    this.countByMeasure ??= this.countByMeasures();
    return this.countByMeasure.get(measure) ?? 0;
  }

  measureOf(figure: number): string {
    return this.textOf(this.table.measures, figure);
  }

  /** The text of a figure in one of the columns of texts; empty for an unknown value. */
  textOf(column: Uint32Array, figure: number): string {
    return this.table.texts[column[figure] as number] ?? "";
  }

  private countByMeasures(): Map<string, number> {
    const { measures, texts } = this.table;
    const counts = new Uint32Array(texts.length);
    for (const measure of measures) counts[measure] = (counts[measure] as number) + 1;
    return new Map(texts.map((text, at) => [text, counts[at] as number]));
  }

  /** The approximate size in bytes. */
  get bytes(): number {
    const { texts, values, entities } = this.table;
    const byFigure = values.byteLength + 7 * entities.byteLength;
    return byFigure + this.byEntity.bytes + texts.reduce((all, text) => all + 24 + 2 * text.length, 0);
  }
}
