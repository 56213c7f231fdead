import type { Unit } from "./figures.ts";
import type { EntityKind } from "./kinds.ts";
import type { RelationshipType } from "./relationship-types.ts";
import type { DocumentKind, Knowledge } from "./values.ts";

/**
 * The number of the stored form. Raised whenever an older Yilian could not read, or would spoil, what is stored; data of
 * an older form are loaded anew from the seeds.
 */
export const FORMAT = 3;

/** A value a property may have; lists hold texts. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Properties by name; what is not known is not there. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** An entity as it is stored: `properties` holds `name`, `nameEn`, `kind` (the finer kind), `aliases` and the rest. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly properties: Properties;
}

/** A relationship as it is stored; `properties` leaves out the id. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** One passage of one document that bears on one statement. */
export interface EvidenceRecord {
  readonly id: string;
  /** The id of the relationship, figure or entity it is about. */
  readonly about: string;
  /** The property of the entity it is about (`name`, `alias`, `kind` …); undefined for a relationship or figure. */
  readonly property?: string;
  /** The alias, where the property is `alias`. */
  readonly value?: string;
  readonly document: string;
  /** `char=120,164`, code points; undefined for a reference work. */
  readonly fragment?: string;
  /** Where the fragment starts, for sorting. */
  readonly start?: number;
  readonly knowledge: Knowledge;
}

/** What figures measure; all figures of a measure have its unit. */
export interface MeasureRecord {
  /** Lower-case words joined by hyphens: `beds`. */
  readonly id: string;
  /** In Chinese. */
  readonly name: string;
  readonly nameEn: string;
  readonly unit: Unit;
}

/** One measured value of an entity; `properties` holds `value`, `qualifier` and the rest. */
export interface FigureRecord {
  readonly id: string;
  /** The id of the entity. */
  readonly of: string;
  /** The id of the measure. */
  readonly measure: string;
  readonly properties: Properties;
}

/** A source document. `file`, `sha256` and `characters` (code points) are undefined for a reference work. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Undefined where the text has none. */
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly characters?: number;
  /** Sentences that hold no fact, each with the reason: `120,164 rhetoric`. */
  readonly marks?: readonly string[];
}

/** The parts of a data set, in the order they are written down. */
export const PARTS = ["documents", "measures", "entities", "relationships", "figures", "evidence"] as const;

/** All that a data set says. */
export interface Content {
  /** The curators' name for this state of the data, such as `2026.11.1`. */
  readonly version: string;
  readonly title: string;
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly figures: readonly FigureRecord[];
}
