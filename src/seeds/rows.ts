import type { SourceLocation } from "../diagnostics/diagnostic.ts";
import type { Fragment } from "../model/fragment.ts";
import type { EntityRecord, FigureRecord, RelationshipRecord } from "../model/records.ts";
import type { Cited } from "./citations.ts";

/** A row; `order` counts the rows as they run. */
interface Row extends SourceLocation {
  readonly order: number;
}

/** The properties of a record as written, not checked yet. */
interface Unchecked {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A row that defines an entity. */
export interface EntityRow extends Row, Omit<EntityRecord, "properties"> {
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly subkind: string | undefined;
  readonly citations: readonly Cited[];
}

/** A row that gives an entity another name. */
export interface AliasRow extends Row {
  readonly id: string;
  readonly alias: string;
  readonly citations: readonly Cited[];
}

/** A row with a former id of an entity. */
export interface FormerIdRow extends Row {
  readonly id: string;
  readonly formerId: string;
}

/** A row that gives an entity a property; its value is not checked yet. */
export interface PropertyRow extends Row {
  readonly id: string;
  readonly property: string;
  readonly value: unknown;
  readonly citations: readonly Cited[];
}

/** A row that joins two entities as it is stored: of a symmetric type the smaller id is `from`. */
export interface RelationshipRow extends Row, Unchecked, Omit<RelationshipRecord, "properties"> {
  readonly citations: readonly Cited[];
}

/** A row that gives an entity a figure. */
export interface FigureRow extends Row, Unchecked, Omit<FigureRecord, "properties"> {
  readonly citations: readonly Cited[];
}

/** A row that marks a sentence of a document which states no fact; the reason is not checked yet. */
export interface MarkRow extends Row {
  readonly document: string;
  readonly range: Fragment;
  readonly reason: string;
}

/** A row that is a map: a document, a measure, or the data set; its values are not checked yet. */
export interface MapRow extends Row {
  readonly values: Readonly<Record<string, unknown>>;
}

/** All rows of the seeds that could be read, in the order in which they run. */
export interface Rows {
  readonly datasets: readonly MapRow[];
  readonly documents: readonly MapRow[];
  readonly marks: readonly MarkRow[];
  readonly measures: readonly MapRow[];
  readonly entities: readonly EntityRow[];
  readonly aliases: readonly AliasRow[];
  readonly formerIds: readonly FormerIdRow[];
  readonly properties: readonly PropertyRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly figures: readonly FigureRow[];
}
