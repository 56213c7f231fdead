import type { EntityKind } from "./kinds.ts";
import type { DocumentKind, Knowledge } from "./properties.ts";
import type { RelationshipType } from "./relationship-types.ts";

/**
 * The number of the stored form. Raised whenever an older Yilian could not read, or would spoil, what is stored; data of
 * an older form are loaded anew from the seeds.
 */
export const FORMAT = 1;

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
  /** The id of the relationship or entity it is about. */
  readonly about: string;
  /** The property of the entity it is about (`name`, `alias`, `kind` …); undefined for a relationship. */
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
}

/** All that a data set says. */
export interface Content {
  /** The curators' name for this state of the data, such as `2026.11.1`. */
  readonly version: string;
  readonly title: string;
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly documents: readonly DocumentRecord[];
}
