import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { indexCache } from "../../index/index-cache.ts";
import { reportedEntities } from "../../index/reported-entities.ts";
import { conditionsKey, isActor, Partners, USUAL_PARTNERS } from "./partners.ts";

/** Which entities a question about partners compares. */
export type OverlapScope = "REPORTED" | "ALL";

/** Some entities among which chance is computed. */
export interface Among {
  readonly size: number;
  has(node: number): boolean;
}

const populations = indexCache<Population>();
const degreesOf = indexCache<Uint32Array>();

/**
 * The entities among which the surprise of shared partners is computed.
 *
 * With the scope REPORTED these are the reported entities that have a partner, and all partners of reported entities;
 * with ALL, all entities that have a partner. Partners are those by the types and the roll-up of a question, with any
 * date and status. With roll-up, a part counts as its institution. If no document names an institution, team or person
 * on which it reports, both scopes are the same.
 */
export class Population implements Among {
  readonly size: number;
  private readonly members: EntitySet;
  private readonly scope: OverlapScope;

  private constructor(members: EntitySet, scope: OverlapScope) {
    this.members = members;
    this.size = members.count;
    this.scope = scope;
  }

  /** The population for the conditions of a question; computed once for each index, types and roll-up. */
  static of({ index, conditions }: Partners, scope: OverlapScope): Population {
    const { via, rollUp, onProgress } = conditions;
    const all = { ...USUAL_PARTNERS, via, rollUp, status: "all" as const };
    const only = reportedIfAny(index, scope);
    const known: OverlapScope = only === undefined ? "ALL" : "REPORTED";
    const partnersOf = () => new Partners(index, onProgress === undefined ? all : { ...all, onProgress });
    return populations(index, known + conditionsKey(all), () => new Population(collect(partnersOf(), only), known));
  }

  has(node: number): boolean {
    return this.members.has(node);
  }

  /** The number of partners of an entity in the population; cached for all searches with the same conditions. */
  degreeOf(partners: Partners, node: number): number {
    const { index, conditions, found } = partners;
    const degrees = degreesOf(index, this.scope + conditionsKey(conditions), () => new Uint32Array(index.size));
    const known = degrees[node] as number;
    if (known !== 0) return known - 1;
    const length = partners.collect(node);
    let degree = 0;
    for (let at = 0; at < length; at++) if (this.members.has(found[at] as number)) degree++;
    degrees[node] = degree + 1;
    return degree;
  }

  /** The members of the population that pass a test. */
  only(passes: (node: number) => boolean): Among {
    const some = new EntitySet(this.members.words.length << 5);
    this.members.visit((node) => {
      if (passes(node)) some.add(node);
    });
    return { size: some.count, has: (node) => some.has(node) };
  }
}

/**
 * The entities that a scope compares: the reported ones, or undefined for all. If no document reports on an
 * institution, team or person, all are compared.
 */
export function reportedIfAny(index: Adjacency, scope: OverlapScope): EntitySet | undefined {
  if (scope === "ALL") return undefined;
  const isAny = index.reported.some((subject) => isActor(index, subject));
  return isAny ? reportedEntities(index) : undefined;
}

function collect(partners: Partners, reported: EntitySet | undefined): EntitySet {
  const { index, rolled, found } = partners;
  const members = new EntitySet(index.size);
  const add = (node: number): void => {
    const length = partners.collect(node);
    for (let at = 0; at < length; at++) members.add(found[at] as number);
    // With roll-up, the relationships of a part count for its institution.
    if (length > 0 && rolled.singleWholeOf(node) === node) members.add(node);
  };
  if (reported !== undefined) reported.visit(add);
  else for (let node = 0; node < index.size; node++) add(node);
  return members;
}
