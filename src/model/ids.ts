import { isRelationshipType, type RelationshipType } from "./relationship-types.ts";

/*
 * An id consists of what it names, so that whatever has an id is found from a node and by an index, never by a scan:
 *
 *   entity        jiaozuo-peoples-hospital
 *   document      jzrm
 *   relationship  <from>/<TYPE>/<to>[/<kind>][/<subject>]
 *   measure       beds; in the API measure/beds, because an entity may be called beds
 *   figure        <entity>/<measure>[/<certification>][/<subject>][/<asOf, since or until>]
 *   evidence      <about>[#<property>[=<value>]]@<document>[:<from>,<to>]
 */

/**
 * The id of the data set. The property `dataset` of each of our nodes is this id, or the name of another copy of the
 * data set, which begins with it and a slash.
 */
export const DATASET = "dataset";

/** The id of the overview of the data set in the API. */
export const OVERVIEW = "overview";

const MEASURE = "measure";

/** The ids that no entity, document or measure may have, because something else has them or begins with them. */
export const TAKEN_IDS: readonly string[] = [DATASET, OVERVIEW, MEASURE];

/** The id of a measure in the API. */
export function measureNodeId(measure: string): string {
  return `${MEASURE}/${measure}`;
}

/** The id of the measure with an id of the API; undefined if the text is not one. */
export function parseMeasureNodeId(id: string): string | undefined {
  const [start, measure, ...rest] = id.split("/");
  return start === MEASURE && measure !== undefined && rest.length === 0 ? measure : undefined;
}

const ENTITY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the id of an entity, a measure or a document: lower-case ASCII words joined by hyphens. */
export function isEntityId(text: string): boolean {
  return ENTITY_ID.test(text);
}

/** What the id of a relationship consists of. */
export interface RelationshipParts {
  readonly from: string;
  readonly type: RelationshipType;
  readonly to: string;
  /** The kind and subject that distinguish it from others of its type between the same ends: `cooperation/眼科`. */
  readonly key: string | undefined;
}

/** What distinguishes a relationship from others of its type between the same ends. */
export interface RelationshipKey {
  readonly kind?: unknown;
  readonly subject?: unknown;
}

/** The id of a relationship; symmetric types must be given the smaller id first. */
export function relationshipId(
  from: string,
  type: RelationshipType,
  to: string,
  { kind, subject }: RelationshipKey = {},
): string {
  return [from, type, to, kind, subject].filter((part) => part != null).join("/");
}

/** The parts of a relationship's id; undefined when the text is none. */
export function parseRelationshipId(id: string): RelationshipParts | undefined {
  const [from, type, to, ...rest] = id.split("/");
  if (from === undefined || type === undefined || to === undefined) return undefined;
  if (!isEntityId(from) || !isEntityId(to) || !isRelationshipType(type)) return undefined;
  return { from, type, to, key: rest.length === 0 ? undefined : rest.join("/") };
}

/** What distinguishes a figure from others of its entity and measure. */
export interface FigureKey {
  readonly certification?: unknown;
  readonly subject?: unknown;
  readonly asOf?: unknown;
  readonly since?: unknown;
  readonly until?: unknown;
}

/** The id of a figure. */
export function figureId(
  of: string,
  measure: string,
  { certification, subject, asOf, since, until }: FigureKey,
): string {
  return [of, measure, certification, subject, asOf ?? since ?? until].filter((part) => part !== undefined).join("/");
}

/** Whether the id of a record is that of a figure: its second part is a measure, where a relationship's is a type. */
export function isFigureId(id: string): boolean {
  const [of = "", measure = ""] = id.split("/");
  return isEntityId(of) && isEntityId(measure);
}

/** What the id of a piece of evidence consists of. */
export interface EvidenceParts {
  readonly about: string;
  /** The property of an entity; null for a relationship or figure. */
  readonly property: string | null;
  /** The alias, where the property is `alias`. */
  readonly value: string | null;
  readonly document: string;
  /** `120,164`; null for a reference work. */
  readonly range: string | null;
}

/** The id of a piece of evidence. */
export function evidenceId({ about, property, value, document, range }: EvidenceParts): string {
  const fact = property === null ? "" : value === null ? `#${property}` : `#${property}=${value}`;
  return range === null ? `${about}${fact}@${document}` : `${about}${fact}@${document}:${range}`;
}

/**
 * The parts of the id of a piece of evidence; undefined when the text is none. Subjects and aliases may contain `#` and
 * `@`: only the id of an entity can end at a `#`, and the document is behind the last `@`.
 */
export function parseEvidenceId(id: string): EvidenceParts | undefined {
  const at = id.lastIndexOf("@");
  if (at < 0) return undefined;
  const [hash, slash] = [id.indexOf("#"), id.indexOf("/")];
  const isFact = hash >= 0 && hash < at && (slash < 0 || hash < slash);
  const colon = id.indexOf(":", at);
  const source = {
    document: colon < 0 ? id.slice(at + 1) : id.slice(at + 1, colon),
    range: colon < 0 ? null : id.slice(colon + 1),
  };
  if (!isFact) return { about: id.slice(0, at), property: null, value: null, ...source };
  const equals = id.indexOf("=", hash);
  const hasValue = equals >= 0 && equals < at;
  return {
    about: id.slice(0, hash),
    property: id.slice(hash + 1, hasValue ? equals : at),
    value: hasValue ? id.slice(equals + 1, at) : null,
    ...source,
  };
}

/** A citation as seeds write it: `jzrm:120,164`, `jzrm:120,164 implied`, `gbt2260`. */
export interface Citation {
  readonly document: string;
  /** `120,164`; undefined for a reference work, which is cited without a range. */
  readonly range: string | undefined;
  readonly implied: boolean;
}

const CITATION = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::(\d+,\d+))?( implied)?$/;

/** Reads a citation; undefined when the text is none. */
export function parseCitation(text: string): Citation | undefined {
  const match = CITATION.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { document: match[1], range: match[2], implied: match[3] !== undefined };
}
