import type { Adjacency } from "../../index/adjacency.ts";
import { indexCache } from "../../index/index-cache.ts";
import { ENTITY_KINDS, type EntityKind, INSTITUTION_LIKE } from "../../model/kinds.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import { isInEffect, STATUSES } from "../../model/values.ts";
import { CollectedEntities } from "../collected-entities.ts";
import { ALL_EDGES, edgeFilter } from "../filters/edge-filter.ts";
import { RollUp } from "../parts/roll-up.ts";
import { Alliances } from "./alliances.ts";
import { employersOf, ownersOf } from "./kinship.ts";

/** The relationship types that make partners: the last two together, by an alliance. */
export const PARTNER_VIA = [
  "PARTNERS_WITH",
  "SUPPORTS",
  "MEMBER_OF",
  "LEADS",
] as const satisfies readonly RelationshipType[];

const DIRECT: ReadonlySet<RelationshipType> = new Set(["PARTNERS_WITH", "SUPPORTS"]);
const BY_ALLIANCE: readonly RelationshipType[] = ["MEMBER_OF", "LEADS"];
const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>([...INSTITUTION_LIKE, "TEAM", "PERSON"]);
const isActorKind = ENTITY_KINDS.map((kind) => ACTORS.has(kind));
const PARTNERS_WITH = RELATIONSHIP_TYPES.indexOf("PARTNERS_WITH");
const isInstitution = ENTITY_KINDS.map((kind) => kind === "HOSPITAL" || kind === "INSTITUTION");
const isEffective = [null, ...STATUSES].map(isInEffect);

/** Which statuses a link may have: some by name, those in effect, all but ended ones, or all. */
export type LinkStatus = readonly string[] | "in effect" | "not ended" | "all";

/** The conditions that make an entity a partner. */
export interface PartnerConditions {
  /** Types of {@link PARTNER_VIA}. MEMBER_OF and LEADS each mean links by alliances. */
  readonly via: readonly RelationshipType[];
  readonly status: LinkStatus;
  readonly asOf: PartialDate | null;
  /** Whether relationships without dates match. */
  readonly undated: boolean;
  /** Whether relationships of parts count for their institution, at both ends. */
  readonly rollUp: boolean;
  /** Called for each entity whose partners are collected; throws to stop. */
  readonly onProgress?: () => void;
}

/** The partners that count everywhere, unless a question sets other conditions. */
export const USUAL_PARTNERS: PartnerConditions = {
  via: PARTNER_VIA,
  status: "in effect",
  asOf: null,
  undated: true,
  rollUp: true,
};

/** What makes two entities partners: one relationship, or the two by which they lead and are members of an alliance. */
export interface Link {
  readonly edge: number;
  /** The relationship of the other end with the alliance; undefined for a direct relationship. */
  readonly second: number | undefined;
  /** The position of its status in the list of statuses plus 1; 0 for none. */
  readonly status: number;
}

const degreesOf = indexCache<Uint32Array>();

/**
 * Who is a partner of whom.
 *
 * The partners of an entity are the institutions, teams and persons outside it that it or one of its parts is linked
 * with: by PARTNERS_WITH or SUPPORTS in either direction, or because one leads an alliance, consortium or network and
 * the other is a member. Each counts once, and a part counts as its institution. Neither its own parts nor what it is
 * a part of are partners, and places are none: see {@link ownersOf}. Its own staff is none either, except for persons
 * that PARTNERS_WITH names, such as a visiting expert with a workstation. A link by an alliance is as far from being in
 * effect as the membership, the leadership or the alliance itself.
 *
 * Partners are numbers in reused arrays: see {@link CollectedEntities}.
 */
export class Partners {
  readonly index: Adjacency;
  readonly rolled: RollUp;
  readonly conditions: PartnerConditions;
  /** The collected partners, as many as {@link collect} returned, each once, in no order. */
  readonly found: Uint32Array;
  /** Counters by entity; all zero when a search ends. */
  readonly counts: Uint32Array;
  private readonly collected: CollectedEntities;
  private readonly alliances: Alliances | undefined;
  private readonly isDirect: (edge: number) => boolean;
  private readonly isMembership: (edge: number) => boolean;
  /** By status: whether a link may have it. */
  private readonly isStatus: readonly boolean[];
  /** By entity: the number of its partners plus 1; 0 if it is not computed yet. */
  private readonly degrees: Uint32Array;
  private outside: (partner: number, link: Link) => boolean = () => false;

  constructor(index: Adjacency, conditions: PartnerConditions) {
    const { via, status, asOf, undated, rollUp } = conditions;
    this.index = index;
    this.conditions = conditions;
    this.rolled = RollUp.of(index, rollUp);
    this.alliances = BY_ALLIANCE.some((type) => via.includes(type)) ? Alliances.of(index) : undefined;
    const times = { ...ALL_EDGES, asOf, undated };
    this.isDirect = edgeFilter(index, { ...times, via: via.filter((type) => DIRECT.has(type)) });
    this.isMembership = edgeFilter(index, { ...times, via: BY_ALLIANCE });
    this.isStatus = [null, ...STATUSES].map((one) => mayBe(status, one));
    this.degrees = degreesOf(index, conditionsKey(conditions), () => new Uint32Array(index.size));
    this.collected = new CollectedEntities(index);
    this.found = this.collected.found;
    this.counts = this.collected.counts;
  }

  /** Collects the partners of an entity; returns their number. */
  collect(node: number): number {
    this.conditions.onProgress?.();
    const { collected } = this;
    collected.begin(node);
    if (!isActorKind[this.index.kinds[node] as number]) return 0;
    this.outside = this.outsideOf(node);
    for (const holder of this.rolled.holdersOf(node)) this.visitLinks(holder, this.addAll);
    return collected.length;
  }

  /** The number of partners of an entity; cached for all searches with the same conditions. */
  degreeOf(node: number): number {
    const known = this.degrees[node] as number;
    if (known !== 0) return known - 1;
    const degree = this.collect(node);
    this.degrees[node] = degree + 1;
    return degree;
  }

  /** The partners of an entity as a new array. */
  of(node: number): Uint32Array {
    return this.found.slice(0, this.collect(node));
  }

  /** Whether an entity is among the collected partners, or is the entity that they belong to. */
  isMarked(node: number): boolean {
    return this.collected.has(node);
  }

  /** The number of relationships to visit for the partners of an entity. */
  workOf(node: number): number {
    const { index, alliances } = this;
    let work = 0;
    for (const part of this.rolled.holdersOf(node))
      work += index.degreeOf(part) + (alliances === undefined ? 0 : (alliances.linkCounts[part] as number));
    return work;
  }

  /**
   * Calls `visitor` with each link of an entity or of a part of it with a partner, with the part that has the link, and
   * with the other end, which is the partner or a part of it.
   */
  visitPartners(node: number, visitor: (partner: number, link: Link, holder: number, other: number) => void): void {
    if (!isActorKind[this.index.kinds[node] as number]) return;
    const isOutside = this.outsideOf(node);
    for (const holder of this.rolled.holdersOf(node))
      this.visitLinks(holder, (other, link) => {
        for (const partner of this.rolled.wholesOf(other))
          if (isOutside(partner, link)) visitor(partner, link, holder, other);
      });
  }

  /**
   * Calls `visitor` with each entity outside that has a link with an entity or a part of it, itself or through its
   * parts; with some more than once.
   */
  visitLinked(node: number, visitor: (one: number) => void): void {
    if (!isActorKind[this.index.kinds[node] as number]) return;
    const isOutside = this.outsideOf(node);
    for (const holder of this.rolled.holdersOf(node))
      this.visitLinks(holder, (other, link) => {
        for (const one of ownersOf(this.index, other)) if (isOutside(one, link)) visitor(one);
      });
  }

  private readonly addAll = (other: number, link: Link): void => {
    const whole = this.rolled.singleWholeOf(other);
    if (whole !== undefined) this.add(whole, link);
    else for (const one of this.rolled.wholesOf(other)) this.add(one, link);
  };

  private add(partner: number, link: Link): void {
    if (!this.collected.has(partner) && this.outside(partner, link)) this.collected.add(partner);
  }

  /** Makes the test whether the other end of a link can be a partner of an entity. */
  private outsideOf(node: number): (partner: number, link: Link) => boolean {
    const { index } = this;
    const { kinds, types } = index;
    const [owners, employers] = [ownersOf(index, node), employersOf(index, node)];
    return (partner, { edge, second }) => {
      const isNamed = second === undefined && types[edge] === PARTNERS_WITH;
      const own = isNamed ? owners : employers;
      const kind = kinds[partner] as number;
      if (isInstitution[kind]) return !own.includes(partner);
      if (!isActorKind[kind]) return false;
      const its = isNamed ? ownersOf(index, partner) : employersOf(index, partner);
      return !its.some((one) => own.includes(one));
    };
  }

  /** Calls `visitor` with each link of an entity itself that matches, and with the other end, which may be anything. */
  private visitLinks(holder: number, visitor: (other: number, link: Link) => void): void {
    const { isDirect, isMembership, isStatus, alliances } = this;
    const { statuses, from } = this.index;
    this.index.visit(holder, (edge, other) => {
      const status = statuses[edge] as number;
      if (isDirect(edge)) {
        if (isStatus[status]) visitor(other, { edge, second: undefined, status });
      } else if (alliances !== undefined && from[edge] === holder && isMembership(edge))
        alliances.visit(edge, (one, second) => {
          // The last status in the list is the farthest from being in effect.
          const all = Math.max(status, statuses[second] as number, alliances.statusOf(edge));
          if (isMembership(second) && isStatus[all]) visitor(one, { edge, second, status: all });
        });
    });
  }
}

/** Whether a link with a status, given by its position plus 1, is in effect. */
export function isLinkInEffect(status: number): boolean {
  return isEffective[status] === true;
}

const counts = indexCache<Uint32Array>(1);

/** By entity: the number of its partners in effect, over all its parts. */
export function partnerCounts(index: Adjacency): Uint32Array {
  return counts(index, "", () => {
    const partners = new Partners(index, USUAL_PARTNERS);
    return Uint32Array.from({ length: index.size }, (_, node) => partners.degreeOf(node));
  });
}

/** The number of partners of one entity in effect, over all its parts. */
export function partnerCount(index: Adjacency, node: number): number {
  return new Partners(index, USUAL_PARTNERS).degreeOf(node);
}

function mayBe(status: LinkStatus, one: string | null): boolean {
  if (status === "all") return true;
  if (status === "not ended") return one !== "ended";
  if (status === "in effect") return isInEffect(one as (typeof STATUSES)[number] | null);
  return one !== null && status.includes(one);
}

/** Whether an entity is of a kind that has partners: an institution, a part of one, a team or a person. */
export function isActor(index: Adjacency, node: number): boolean {
  return isActorKind[index.kinds[node] as number] === true;
}

/** What makes the conditions of one search those of another. */
export function conditionsKey({ via, status, asOf, undated, rollUp }: PartnerConditions): string {
  return JSON.stringify([via.toSorted(), status, asOf, undated, rollUp]);
}
