import { countUndated } from "../../analysis/partners/partner-connections.ts";
import { type LinkStatus, PARTNER_VIA, type PartnerConditions, Partners } from "../../analysis/partners/partners.ts";
import { Neighbours } from "../../analysis/paths/neighbours.ts";
import { invalidArgument, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { conditionsOf, type TraversalArguments } from "./traversal-arguments.ts";

/** The arguments of questions about partners. */
export interface PartnerArguments extends TraversalArguments {
  readonly rollUp?: boolean | null;
  readonly planned?: boolean | null;
}

/** The relationships by which an entity takes part in a program. */
const TAKES_PART: readonly RelationshipType[] = ["MEMBER_OF", "LEADS", "RUNS", "PARTICIPATES_IN"];

/** The most relationships that one question may visit. */
export const VISITS_MAX = 4_000_000;

/** The partners of entities under the conditions of a question. */
export interface PartnerQuestion {
  readonly index: Adjacency;
  readonly partners: Partners;
  /** The programs that entities take part in at the same time, whatever the status. */
  readonly programs: Neighbours;
  /** How many of the relationships compared have no date, whether those count or not. */
  undatedAt(roots: readonly number[], isKind?: (node: number) => boolean): number;
}

/** Reads the conditions of a question about partners. */
export function partnerQuestion(index: Adjacency, args: PartnerArguments, onProgress: () => void): PartnerQuestion {
  const given = partnerConditions(args);
  const partnersOf = (undated: boolean) => new Partners(index, { ...given, undated, onProgress });
  return {
    index,
    partners: partnersOf(given.undated),
    programs: new Neighbours(index, { ...given, via: TAKES_PART, status: null }),
    undatedAt: (roots, isKind) => countUndated(partnersOf(true), roots, isKind),
  };
}

/**
 * The conditions in the arguments of a question about partners.
 *
 * @throws {YilianError} INVALID_ARGUMENT for a type in `via` that makes no partners.
 */
export function partnerConditions(args: PartnerArguments): PartnerConditions {
  const { via, asOf, undated } = conditionsOf(args);
  const types = via ?? PARTNER_VIA;
  const other = types.find((type) => !(PARTNER_VIA as readonly RelationshipType[]).includes(type));
  if (other !== undefined)
    throw invalidArgument(
      `\`via\` must contain only types that make partners: ${PARTNER_VIA.join(", ")}, not ${other}. \`relationships\` lists all types.`,
    );
  return { via: types, status: linkStatus(args), asOf, undated, rollUp: args.rollUp ?? true };
}

/** Which statuses are requested; by default those in effect. */
function linkStatus({ status, planned }: PartnerArguments): LinkStatus {
  if (status != null) return status;
  return planned === true ? "not ended" : "in effect";
}

/** @throws {YilianError} LIMIT_EXCEEDED when a question has to visit more than {@link VISITS_MAX} relationships. */
export function checkVisits(found: number, hint: string): void {
  if (found > VISITS_MAX)
    throw limitExceeded("relationships", { max: VISITS_MAX, found, counts: "relationships to compare", hint });
}
