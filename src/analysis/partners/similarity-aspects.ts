import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { CollectedEntities } from "../collected-entities.ts";
import { PROGRAM_VIA } from "../counts/dimension-names.ts";
import { ALL_EDGES, edgeFilter } from "../filters/edge-filter.ts";
import { RollUp } from "../parts/roll-up.ts";
import { ownersOf } from "./kinship.ts";
import { isLinkInEffect, Partners, USUAL_PARTNERS } from "./partners.ts";

/** What similarity compares, with the weight of each item. */
export const ASPECT_WEIGHTS = { PARTNERS: 3, CERTIFICATIONS: 2, PROGRAMS: 1 } as const;

/** The name of what similarity compares. */
export type AspectName = keyof typeof ASPECT_WEIGHTS;

/** What two entities of one kind can have in common. */
export interface Aspect {
  readonly name: AspectName;
  readonly weight: number;
  /** The items of the last collected entity, as many as {@link collect} returned, each once, in no order. */
  readonly found: Uint32Array;
  /** Collects the items of an entity; returns their number. The next search on the same index overwrites them. */
  collect(node: number): number;
  /** Whether an entity is among the collected items. */
  isMarked(node: number): boolean;
  /** Calls `visitor` with the entities that may have an item, some of them more than once. */
  visitOwners(item: number, visitor: (node: number) => void): void;
  /** The number of relationships to visit for the items of an entity, or for the owners of an item. */
  workOf(node: number): number;
}

/** The aspects of the entities of an index, by descending weight. No item of an entity is in two of them. */
export function aspectsOf(index: Adjacency): readonly Aspect[] {
  return [
    new PartnerAspect(index),
    new RelatedAspect(index, "CERTIFICATIONS", "CERTIFICATION", ["CERTIFIED_AS"]),
    new RelatedAspect(index, "PROGRAMS", "PROGRAM", PROGRAM_VIA),
  ];
}

/** Partners in effect, as everywhere. */
class PartnerAspect implements Aspect {
  readonly name = "PARTNERS";
  readonly weight = ASPECT_WEIGHTS.PARTNERS;
  readonly found: Uint32Array;
  private readonly partners: Partners;

  constructor(index: Adjacency) {
    this.partners = new Partners(index, USUAL_PARTNERS);
    this.found = this.partners.found;
  }

  collect(node: number): number {
    return this.partners.collect(node);
  }

  isMarked(node: number): boolean {
    return this.partners.isMarked(node);
  }

  visitOwners(item: number, visitor: (node: number) => void): void {
    this.partners.visitLinked(item, visitor);
  }

  workOf(node: number): number {
    return this.partners.workOf(node);
  }
}

/**
 * The certifications, or the programs, of an entity and its parts by relationships in effect; of a certification or
 * program itself, the other ends of these relationships.
 */
class RelatedAspect implements Aspect {
  readonly name: AspectName;
  readonly weight: number;
  readonly found: Uint32Array;
  private readonly index: Adjacency;
  private readonly kind: EntityKind;
  private readonly rolled: RollUp;
  private readonly collected: CollectedEntities;
  private readonly isOfType: (edge: number) => boolean;

  constructor(index: Adjacency, name: AspectName, kind: EntityKind, via: readonly RelationshipType[]) {
    this.index = index;
    this.name = name;
    this.weight = ASPECT_WEIGHTS[name];
    this.kind = kind;
    this.rolled = RollUp.of(index, true);
    this.collected = new CollectedEntities(index);
    this.found = this.collected.found;
    this.isOfType = edgeFilter(index, { ...ALL_EDGES, via });
  }

  collect(node: number): number {
    const { collected, rolled, index } = this;
    collected.begin(node);
    const isKind = index.kindOf(node) === this.kind;
    this.visitRelated(node, (other) => {
      if (!isKind && index.kindOf(other) !== this.kind) return;
      for (const whole of rolled.wholesOf(other)) if (!collected.has(whole)) collected.add(whole);
    });
    return collected.length;
  }

  isMarked(node: number): boolean {
    return this.collected.has(node);
  }

  visitOwners(item: number, visitor: (node: number) => void): void {
    this.visitRelated(item, (other) => {
      for (const owner of ownersOf(this.index, other)) visitor(owner);
    });
  }

  workOf(node: number): number {
    return this.rolled.holdersOf(node).reduce((all, part) => all + this.index.degreeOf(part), 0);
  }

  private visitRelated(node: number, visitor: (other: number) => void): void {
    const { index, isOfType } = this;
    for (const holder of this.rolled.holdersOf(node))
      index.visit(holder, (edge, other) => {
        if (isOfType(edge) && isLinkInEffect(index.statuses[edge] as number)) visitor(other);
      });
  }
}
