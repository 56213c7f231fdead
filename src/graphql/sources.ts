import type { DocumentRecord, EntityRecord, FigureRecord, RelationshipRecord } from "../model/records.ts";
import type { Knowledge } from "../model/values.ts";

/** The values that resolvers pass to their fields: records with the name of their GraphQL type. */
export type EntitySource = EntityRecord & { readonly __typename: string };
export interface RelationshipSource extends RelationshipRecord {
  readonly __typename: "Relationship";
  /** Whether `properties` has only those that the index has. */
  readonly isPartial?: boolean;
}
export type FigureSource = FigureRecord & { readonly __typename: "Figure" };
export type DocumentSource = DocumentRecord & { readonly __typename: "Document" };
/** A piece of evidence; a property that it lacks is null. */
export interface EvidenceSource {
  readonly __typename: "Evidence";
  readonly id: string;
  readonly about: string;
  readonly property: string | null;
  readonly value: string | null;
  readonly document: string;
  readonly fragment: string | null;
  readonly knowledge: Knowledge;
}
/** What its resolvers read of a measure, the data set or its overview. */
export interface OtherSource {
  readonly __typename: "Measure" | "Dataset" | "Overview";
  readonly id: string;
}
/** A record with an id. */
export type NodeSource =
  | EntitySource
  | RelationshipSource
  | FigureSource
  | EvidenceSource
  | DocumentSource
  | OtherSource;
