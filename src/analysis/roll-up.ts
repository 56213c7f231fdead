import type { Adjacency } from "../index/adjacency.ts";
import { ENTITY_KINDS } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { BELONGS, PART, STEPS, WHOLE } from "../model/roll-up.ts";

/** Marks an entity that counts for several institutions. */
export const SEVERAL = 0xffff_ffff;

/** Which parts have relationships for which institutions; computed once per index, with and without roll-up. */
export class RollUp {
  /** By entity: the institution that it counts for, itself if there is none, or SEVERAL. */
  readonly whole: Uint32Array;
  private readonly several = new Map<number, readonly number[]>();
  private readonly holders = new Map<number, readonly number[]>();

  private static readonly made = new WeakMap<Adjacency, Map<boolean, RollUp>>();

  /** The roll-up of an index; without it each entity counts for itself alone. */
  static of(index: Adjacency, isRolledUp: boolean): RollUp {
    const made = RollUp.made.get(index) ?? new Map<boolean, RollUp>();
    RollUp.made.set(index, made);
    const known = made.get(isRolledUp) ?? new RollUp(index, isRolledUp);
    made.set(isRolledUp, known);
    return known;
  }

  private constructor(index: Adjacency, isRolledUp: boolean) {
    this.whole = new Uint32Array(index.size);
    for (let node = 0; node < index.size; node++) this.whole[node] = node;
    if (!isRolledUp) return;
    const { above, below } = partsOf(index);
    for (const part of above.keys()) {
      const wholes = wholesAbove(index, part, above);
      if (wholes.length === 0) continue;
      this.whole[part] = wholes.length === 1 ? (wholes[0] as number) : SEVERAL;
      if (wholes.length > 1) this.several.set(part, wholes);
    }
    for (const node of below.keys()) this.holders.set(node, holdersBelow(node, below));
  }

  /** The institutions that an entity counts for; itself if there is none. */
  wholesOf(node: number): readonly number[] {
    const whole = this.whole[node] as number;
    return whole === SEVERAL ? (this.several.get(node) ?? []) : [whole];
  }

  /** An entity and its campuses, departments and teams; undefined if it has none. */
  partsOf(node: number): readonly number[] | undefined {
    return this.holders.get(node);
  }

  /** The entities whose relationships count for an entity: itself and its campuses, departments and teams. */
  holdersOf(node: number): readonly number[] {
    return this.partsOf(node) ?? [node];
  }
}

/** What each part belongs to, and which parts belong to each entity. */
function partsOf(index: Adjacency) {
  const isBelonging = RELATIONSHIP_TYPES.map((type) => BELONGS.has(type));
  const isPart = ENTITY_KINDS.map((kind) => PART.has(kind));
  const above = new Map<number, Set<number>>();
  const below = new Map<number, Set<number>>();
  for (let edge = 0; edge < index.types.length; edge++) {
    const part = index.from[edge] as number;
    if (!isBelonging[index.types[edge] as number] || !isPart[index.kinds[part] as number]) continue;
    const whole = index.to[edge] as number;
    above.set(part, (above.get(part) ?? new Set()).add(whole));
    below.set(whole, (below.get(whole) ?? new Set()).add(part));
  }
  return { above, below };
}

function wholesAbove(index: Adjacency, part: number, above: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const found = new Set<number>();
  let last = new Set([part]);
  for (let step = 0; step < STEPS; step++) {
    const next = new Set<number>();
    for (const one of last)
      for (const whole of above.get(one) ?? []) {
        if (WHOLE.has(index.kindOf(whole))) found.add(whole);
        next.add(whole);
      }
    last = next;
  }
  return [...found].sort((a, b) => a - b);
}

function holdersBelow(node: number, below: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const found = new Set([node]);
  let last: readonly number[] = [node];
  for (let step = 0; step < STEPS; step++) {
    const next = last.flatMap((one) => [...(below.get(one) ?? [])]).filter((part) => !found.has(part));
    for (const part of next) found.add(part);
    last = next;
  }
  return [...found];
}
