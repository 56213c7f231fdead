import {
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInputObjectType,
} from "graphql";
import { PAGE_MAX } from "./limits.ts";

/** What a field, a type or a condition costs. */
export interface FieldCost {
  /** The cost of each value: of each item of a list. Without it, an object costs 1, a scalar 0.1, a condition 50. */
  readonly weight?: number;
  /** A cost that does not depend on the size of a list: what is read to find its items. */
  readonly base?: number;
  /** A cost for each item of the argument of this name: the work grows with what the question names. */
  readonly per?: { readonly argument: string; readonly weight: number };
  /** How many items a list has at most on the shipped data, or on average where one request reads all of them. */
  readonly size?: number;
  /** The arguments that give the size of a list, of this field or of the nearest field around it. */
  readonly sizedBy?: readonly string[];
  /** Whether the field applies the filter of the field around it once more, such as `totalCount`. */
  readonly filters?: true;
}

/** Costs by schema coordinate, such as `Network.nodes`. */
export type FieldCosts = Readonly<Record<string, FieldCost>>;

/** What a condition of a filter costs: it is tested on every entity of a kind. */
export const CONDITION = 50;

/** What each further value costs in a list of values that make one condition. */
export const FURTHER_VALUE = 1;

/** What a sort key costs. */
export const ORDER_KEY = 10;

/** How many items a list has that has no size of its own and no entry in {@link FIELD_COSTS}. */
export const UNSIZED_LIST = 2;

/** The largest value of an argument that gives a size; the field itself refuses a larger one, with a better message. */
export const SIZE_MAX: Readonly<Record<string, number>> = { first: PAGE_MAX, last: PAGE_MAX, maxNodes: 500 };

const EVIDENCE = { size: 2 };
const KINDS = { size: 14 };
const COLUMNS = { sizedBy: ["family", "certification", "program"] };
const count = (weight: number) => ({ weight, filters: true }) as const;

/**
 * What fields, types and conditions cost that differ from the usual, by schema coordinate; `*` is any type, and an
 * interface is all its types.
 *
 * A unit is about 0.1 ms of processor time, or 100 bytes of the answer. A test checks that each list field has a size:
 * by its own arguments, by those of its connection, or here.
 */
export const FIELD_COSTS: FieldCosts = {
  "SearchConnection.leftOut": { size: 3 },
  "SearchConnection.measures": { size: 10 },
  "SearchConnection.finerKinds": { size: 3 },
  "FinerKind.count": { weight: 5 },
  RelationshipConnection: { weight: 5 },
  IssuedConnection: { weight: 5 },
  PartnerConnection: { weight: 5 },
  FigureConnection: { weight: 15 },
  EvidenceConnection: { weight: 30 },
  StatementConnection: { weight: 30 },
  "*.totalCount": count(5),
  "*.undatedCount": count(5),
  "*.plannedCount": count(10),
  "Entity.partnerCount": { weight: 5 },
  "FigureConnection.totalCount": count(15),
  "FigureConnection.undatedCount": count(15),
  "EvidenceConnection.totalCount": count(30),
  "StatementConnection.totalCount": count(30),
  "*.nodes": { sizedBy: ["first", "last"] },
  "*.edges": { sizedBy: ["first", "last"] },
  "*.note": { weight: 1 },
  "Entity.summary": { weight: 30 },
  "Entity.counts": { size: 5 },
  "Entity.aliases": { size: 3 },
  "Entity.formerIds": { size: 3 },
  "Entity.identifiers": { size: 3 },
  "Entity.similar": { sizedBy: ["first"], base: 5 },
  "Similar.shared": { sizedBy: ["first"] },
  "Similar.aspects": { size: 3 },
  "SimilarAspect.shared": { sizedBy: ["first"] },

  "Query.nodes": { sizedBy: ["ids"] },
  "Query.measures": { size: 150, base: 200 },
  "Query.subkinds": { size: 50, base: 50 },
  "Query.suggest": { sizedBy: ["first"], base: 50 },
  "Query.resolve": { sizedBy: ["names"], weight: 25 },
  "Resolved.candidates": { sizedBy: ["first"] },
  "Query.timeline": { per: { argument: "of", weight: 20 } },
  "Query.changes": { weight: 200, per: { argument: "of", weight: 10 } },
  "Query.compare": { per: { argument: "of", weight: 10 } },
  "Query.brokers": { sizedBy: ["first"], base: 4_000 },
  "Query.overlapMatrix": { per: { argument: "of", weight: 5 } },
  "Query.sharedPartners": { per: { argument: "of", weight: 5 } },
  "Query.partnerOverlaps": { weight: 50 },
  "Query.network": { weight: 100 },
  "Query.connections": { weight: 100 },
  "Query.paths": { weight: 100 },
  "Query.gaps": { weight: 100 },
  "Query.search": { weight: 150 },
  "Query.breakdown": { size: 40, per: { argument: "by", weight: 500 } },

  "*.missing": { weight: 300 },
  "*.related": { weight: 300 },
  "EntityWhere.partner": { weight: 300 },
  "HospitalWhere.partner": { weight: 300 },

  "Relationship.evidence": EVIDENCE,
  "Figure.evidence": EVIDENCE,
  "Statement.evidence": EVIDENCE,
  "TimelineEntry.evidence": EVIDENCE,
  "TimelineEntry.relationships": { size: 1 },
  "TimelineEntry.through": { size: 1 },
  "Change.evidence": EVIDENCE,
  "Change.relationships": { size: 1 },
  "Change.through": { size: 1 },

  ComparedConnection: { weight: 30 },
  "Comparison.of": { sizedBy: ["of"] },
  "ComparedRow.cells": { sizedBy: ["of"] },
  "ComparedCell.totalCount": { weight: 0.1 },

  "Broker.partSizes": { sizedBy: ["first"] },
  "Broker.pairs": { sizedBy: ["first"] },
  "BrokeredPair.distanceWithout": { weight: 5 },

  "Bucket.buckets": { size: 4 },
  "Bucket.where": { weight: 2 },

  "Dataset.entities": { ...KINDS, base: 50 },
  "Dataset.relationships": { ...KINDS, base: 50 },
  "Dataset.figures": { weight: 50 },
  "Dataset.evidence": { weight: 50 },
  "Dataset.documents": { size: 10 },
  "Document.reportsOn": { size: 1 },
  "Document.coverage": { weight: 100 },
  "Document.marks": { size: 100 },
  "Document.fullText": { weight: 50 },
  "Coverage.openFragments": { size: 50 },

  "GapTable.columns": COLUMNS,
  "GapTable.rows": { size: 10 },
  "GapColumn.certifications": { size: 3 },
  "GapColumn.figures": { size: 3 },
  "GapRow.cells": COLUMNS,
  "GapCell.holders": { size: 3 },
  "GapCell.figures": { size: 1 },
  "GapHolder.through": { size: 1 },
  "GapHolder.relationships": { size: 2 },

  "Network.nodes": { sizedBy: ["maxNodes"] },
  "Network.relationships": { sizedBy: ["maxNodes"] },
  "Network.frontier": { sizedBy: ["maxNodes"] },
  "Network.parts": { sizedBy: ["maxNodes"] },

  "JoiningNetwork.nodes": { size: 50 },
  "JoiningNetwork.relationships": { size: 50 },
  "JoiningNetwork.parts": { size: 50 },
  "JoiningNetwork.groups": { sizedBy: ["of"] },
  "JoiningNetwork.throughKinds": KINDS,
  "JoinedGroup.nodes": { size: 10 },

  "Overview.mostConnected": KINDS,
  "ConnectedKind.entities": { sizedBy: ["first"] },
  "Components.sizes": { sizedBy: ["first"] },

  "Paths.openedBy": { size: 5 },
  "Paths.throughKinds": KINDS,
  "Paths.paths": { sizedBy: ["first"] },
  "Paths.alternatives": { sizedBy: ["first"] },
  "Path.hops": { sizedBy: ["maxHops"] },
  "Hop.relationships": { size: 2 },
  "Hop.through": { size: 1 },

  "MatchedName.ranges": { size: 2 },
  "SearchFacets.kinds": KINDS,
  "SearchFacets.places": { sizedBy: ["first"] },

  "RelationshipEdge.through": { size: 1 },
  "IssuedEdge.through": { size: 1 },
  "PartnerEdge.relationships": { size: 2 },
  "PartnerEdge.kinds": { size: 1 },
  "PartnerEdge.programs": { size: 1 },
  "PartnerEdge.through": { size: 1 },
  "SharedPartnerEdge.links": { sizedBy: ["of"] },
  "SharedPartner.links": { size: 2 },
  "SharedPartnerLink.relationships": { size: 2 },
  "SharedPartnerLink.through": { size: 1 },
  "SharedPartnerLink.programs": { size: 2 },
  "PartnerOverlap.reported": { size: 2 },
  "PartnerOverlap.partners": { sizedBy: ["first"] },
  "PartnerOverlap.shared": { sizedBy: ["first"] },
  "OverlapMatrix.entities": { sizedBy: ["of"] },
  "OverlapMatrix.counts": { sizedBy: ["of"] },
  "OverlapMatrix.similarity": { sizedBy: ["of"] },

  "__Schema.types": { size: 165 },
  "__Schema.directives": { size: 5 },
  "__Type.fields": { size: 4.5 },
  "__Type.inputFields": { size: 0.5 },
  "__Type.interfaces": { size: 0.5 },
  "__Type.possibleTypes": { size: 0.5 },
  "__Type.enumValues": { size: 1 },
  "__Field.args": { size: 1.5 },
  "__Directive.locations": { size: 5 },
  "__Directive.args": { size: 1 },
};

/** What a field costs: as its type says, or else an interface of the type, or else what all types have in common. */
export function costOfField(
  type: GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType,
  field: string,
  costs: FieldCosts,
): FieldCost {
  const interfaces = isInputObjectType(type) ? [] : type.getInterfaces();
  const found = [type, ...interfaces].map(({ name }) => costs[`${name}.${field}`]).find((cost) => cost !== undefined);
  return found ?? costs[`*.${field}`] ?? {};
}
