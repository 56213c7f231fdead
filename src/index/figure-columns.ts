import { figureId } from "../model/ids.ts";
import type { Adjacency } from "./adjacency.ts";
import { doubles, numbers, sizeOf, texts, toColumns, type ValuesOf } from "./columns.ts";
import { type NumberLists, positionsByValue } from "./number-lists.ts";

/** The columns of figures, by figure in the order of ids; texts by their position in `texts`. */
export const FIGURES = {
  /** The different texts in order; the first one is empty, for an unknown value. */
  texts,
  entities: numbers,
  measures: numbers,
  values: doubles,
  asOf: numbers,
  since: numbers,
  until: numbers,
  subjects: numbers,
  /** The ids of relationships. */
  relationships: numbers,
  /** The ids of the certifications whose holders figures count. */
  certifications: numbers,
};

/** The values of these columns. */
export type FigureTable = ValuesOf<typeof FIGURES>;

/** The figures of a data set as columns. Figures have numbers in the order of their ids. */
export class FigureColumns {
  readonly table: FigureTable;
  /** By entity: the numbers of its figures, in ascending order. */
  readonly byEntity: NumberLists;
  private readonly index: Adjacency;
  private countByMeasure: Uint32Array | undefined;
  private byCertification: NumberLists | undefined;

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
    const { entities, certifications, subjects, asOf, since, until } = this.table;
    const given = (column: Uint32Array): string | undefined => this.textOf(column, figure) || undefined;
    return figureId(this.index.idOf(entities[figure] as number), this.measureOf(figure), {
      certification: given(certifications),
      subject: given(subjects),
      asOf: given(asOf),
      since: given(since),
      until: given(until),
    });
  }

  /** How many figures a measure has. */
  countOf(measure: string): number {
    this.countByMeasure ??= this.countByMeasures();
    return this.countByMeasure[this.table.texts.find(measure) ?? -1] ?? 0;
  }

  /** The numbers of the figures that count the holders of a certification, in ascending order. */
  ofCertification(certification: string): Uint32Array {
    const { texts, certifications } = this.table;
    this.byCertification ??= positionsByValue(certifications, texts.length);
    const text = texts.find(certification);
    const { starts, items } = this.byCertification;
    return text === undefined || texts.isEmpty(text) ? new Uint32Array(0) : items.slice(starts[text], starts[text + 1]);
  }

  measureOf(figure: number): string {
    return this.textOf(this.table.measures, figure);
  }

  /** The text of a figure in one of the columns of texts; empty for an unknown value. */
  textOf(column: Uint32Array, figure: number): string {
    return this.table.texts.at(column[figure] as number) ?? "";
  }

  private countByMeasures(): Uint32Array {
    const { measures, texts } = this.table;
    const counts = new Uint32Array(texts.length);
    for (const measure of measures) counts[measure] = (counts[measure] as number) + 1;
    return counts;
  }

  /** The size in bytes. */
  get bytes(): number {
    return sizeOf(toColumns(FIGURES, this.table)) + this.byEntity.bytes;
  }
}
