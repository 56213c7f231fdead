import { Partners } from "../../analysis/partners.ts";
import { countUndated } from "../../analysis/shared-partners.ts";
import { limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { conditionsOf, type TraversalArguments } from "./traversal-arguments.ts";

/** The arguments of questions about partners. */
export interface PartnerArguments extends TraversalArguments {
  readonly rollUp?: boolean | null;
}

/** The relationships that make a partner unless `via` names others. */
const VIA: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS"];

/** The relationships by which an entity takes part in a program. */
const TAKES_PART: readonly RelationshipType[] = ["MEMBER_OF", "LEADS", "RUNS", "PARTICIPATES_IN"];

/** The most relationships that one question may visit. */
export const VISITS_MAX = 4_000_000;

/** The partners of entities under the conditions of a question. */
export interface PartnerQuestion {
  readonly index: Adjacency;
  readonly partners: Partners;
  /** The programs that entities take part in at the same time, whatever the status. */
  readonly programs: Partners;
  /** How many of the relationships compared have no date, whether those count or not. */
  undatedAt(roots: readonly number[], isKind?: (node: number) => boolean): number;
}

/** Reads the conditions of a question about partners. */
export function partnerQuestion(index: Adjacency, args: PartnerArguments, onProgress: () => void): PartnerQuestion {
  const conditions = conditionsOf({ ...args, via: args.via ?? VIA });
  const rollUp = args.rollUp ?? true;
  const partnersOf = (undated: boolean) => new Partners(index, { ...conditions, undated, rollUp, onProgress });
  return {
    index,
    partners: partnersOf(conditions.undated),
    programs: new Partners(index, { ...conditions, via: TAKES_PART, status: null, rollUp }),
    undatedAt: (roots, isKind) => countUndated(partnersOf(true), roots, isKind),
  };
}

/** @throws {YilianError} LIMIT_EXCEEDED when a question has to visit more than {@link VISITS_MAX} relationships. */
export function checkVisits(found: number, hint: string): void {
  if (found > VISITS_MAX)
    throw limitExceeded("relationships", { max: VISITS_MAX, found, counts: "relationships to compare", hint });
}
