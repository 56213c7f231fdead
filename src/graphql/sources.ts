import type { DocumentRecord, EntityRecord, FigureRecord, RelationshipRecord } from "../model/records.ts";
import type { EvidenceRow } from "../queries/evidence.ts";

/** The values that resolvers pass to their fields: records with the name of their GraphQL type. */
export type EntitySource = EntityRecord & { readonly __typename: string };
export interface RelationshipSource extends RelationshipRecord {
  readonly __typename: "Relationship";
  /** Whether `properties` has only those that the index has. */
  readonly isPartial?: boolean;
}
export type FigureSource = FigureRecord & { readonly __typename: "Figure" };
export type EvidenceSource = EvidenceRow & { readonly __typename: "Evidence" };
export type DocumentSource = DocumentRecord & { readonly __typename: "Document" };
/** A record with an id. */
export type NodeSource = EntitySource | RelationshipSource | FigureSource | EvidenceSource | DocumentSource;
