import type { Adjacency } from "../adjacency/adjacency.ts";
import { sharedByTwo } from "../adjacency/overlaps.ts";
import { Partners } from "../adjacency/partners.ts";
import { type Connection, connectionsOf, countUndated } from "../adjacency/shared-partners.ts";
import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/digest.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import type { Context } from "./context.ts";
import { conditionsOf, invalid, type WalkArguments } from "./walk-arguments.ts";

/** The arguments of questions about partners, as GraphQL gives them. */
export interface PartnerArguments extends WalkArguments {
  readonly rollUp?: boolean | null;
}

/** What makes a partner unless asked otherwise. */
const VIA: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS"];

/** Whom {@link VIA} connects: what most questions about surprise need to have counted. */
export const USUAL_POPULATION = { via: RELATIONSHIP_TYPES.filter((type) => VIA.includes(type)), rollUp: true };

/** How one takes part in a program. */
const TAKES_PART: readonly RelationshipType[] = ["MEMBER_OF", "LEADS", "RUNS", "PARTICIPATES_IN"];

/** The most relationships that one question looks at. */
export const VISITS_MAX = 4_000_000;

/** Partners under the conditions of a question. */
export interface PartnerQuestion {
  readonly index: Adjacency;
  readonly partners: Partners;
  /** What entities take part in at the same time, whatever the status. */
  readonly programs: Partners;
  /** How many of the relationships compared tell no date, whether those count or not. */
  undatedAt(roots: readonly number[], isKind?: (node: number) => boolean): number;
  /** The same question on another index, of which numbers are others. */
  on(index: Adjacency): PartnerQuestion;
}

/** Reads what makes a partner in a question. */
export function partnerQuestion(index: Adjacency, args: PartnerArguments, onProgress: () => void): PartnerQuestion {
  const conditions = conditionsOf({ ...args, via: args.via ?? VIA });
  const rollUp = args.rollUp ?? true;
  const partnersOf = (undated: boolean) => new Partners(index, { ...conditions, undated, rollUp, onProgress });
  const question: PartnerQuestion = {
    index,
    partners: partnersOf(conditions.undated),
    programs: new Partners(index, { ...conditions, via: TAKES_PART, status: null, rollUp }),
    undatedAt: (roots, isKind) => countUndated(partnersOf(true), roots, isKind),
    on: (another) => (another === index ? question : partnerQuestion(another, args, onProgress)),
  };
  return question;
}

/**
 * The entities that a question names, by number and each once; a former id leads to what has it.
 *
 * @throws {YilianError} INVALID_ARGUMENT that names all unknown ids, or when there are fewer than `min`; LIMIT_EXCEEDED
 *   when there are more than `max`.
 */
export async function readRoots(
  of: readonly string[],
  { min, max }: { readonly min: number; readonly max: number },
  index: Adjacency,
  { load }: Context,
): Promise<number[]> {
  const distinct = [...new Set(of)];
  refuseMore("of", "entities in `of`", distinct.length, max, "");
  const found = await Promise.all(
    distinct.map(async (id) => index.numberOf(id) ?? index.numberOf((await load.kept(id))?.id ?? "")),
  );
  const unknown = distinct.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) throw invalid(`No entity has the id ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`);
  const roots = [...new Set(found.flatMap((node) => node ?? []))];
  if (roots.length >= min) return roots;
  const twice = roots.length < of.length ? " One that is named twice, also by a former id, counts once." : "";
  throw invalid(`\`of\` must name at least ${min} different entities, not ${roots.length}.${twice}`);
}

/**
 * What connects entities with partners, as GraphQL shows it; found for all of a page at once, when first asked.
 *
 * On a part of the graph it is found at once, as that part may be another one by then.
 */
export function linksOf(
  question: PartnerQuestion,
  roots: readonly number[],
  shown: readonly number[],
  { load, walk }: Context,
) {
  const { index, partners } = question;
  let found: ReadonlyMap<number, readonly Connection[]> | undefined;
  if (index.extent !== undefined) found = connectionsOf(partners, roots, shown);
  const programsOf = (root: string, partner: string) =>
    walk([root, partner], (again) => {
      const [one, other] = [again.numberOf(root), again.numberOf(partner)];
      if (one === undefined || other === undefined) return [];
      const { programs } = question.on(again);
      programs.expect([one, other]);
      return sharedByTwo(programs, one, other)
        .filter((node) => again.kindOf(node) === "PROGRAM")
        .sort((a, b) => a - b)
        .map((node) => again.idOf(node));
    });
  return (partner: number) => {
    found ??= connectionsOf(partners, roots, shown);
    return (found.get(partner) ?? []).map(({ root, edges, through }) => ({
      of: () => load.entity.load(index.idOf(root)),
      relationships: () =>
        load.relationship.loadMany(edges.map((edge) => index.edgeIdOf(edge)).sort((a, b) => compareTexts(a, b))),
      through: () => load.entity.loadMany(through.map((node) => index.idOf(node))),
      programs: async () => load.entity.loadMany(await programsOf(index.idOf(root), index.idOf(partner))),
    }));
  };
}

/** Refuses a question that is too large; throws LIMIT_EXCEEDED. */
export function refuseMore(limit: string, what: string, found: number, max: number, hint: string): void {
  if (found <= max) return;
  const message = `This question has ${found.toLocaleString("en")} ${what}; the limit is ${max.toLocaleString("en")}. ${hint}`;
  throw new YilianError("LIMIT_EXCEEDED", message.trim(), { details: { limit, max, found } });
}
