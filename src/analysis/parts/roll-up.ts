import type { Adjacency } from "../../index/adjacency.ts";
import { directParts } from "../../index/descendants.ts";
import { withReached } from "../../index/number-lists.ts";
import { PART, STEPS, WHOLE } from "../../model/roll-up.ts";
import { PartHierarchy } from "./part-hierarchy.ts";

/** Marks an entity that counts for several institutions. */
const SEVERAL = 0xffff_ffff;

/** Which parts have relationships for which institutions; computed once per index, with and without roll-up. */
export class RollUp {
  /** By entity: the institution that it counts for, itself if there is none, or SEVERAL. */
  private readonly whole: Uint32Array;
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
    const hierarchy = PartHierarchy.of(index);
    const parts = directParts(index, PART);
    // Most entities are neither a part nor have one: nothing is allocated for them.
    for (let node = 0; node < index.size; node++) {
      if (parts.lengthOf(node) > 0) {
        const holders = withReached(parts, node, STEPS);
        if (holders.length > 1) this.holders.set(node, holders);
      }
      if (!hierarchy.isPart(node)) continue;
      const wholes = new Set<number>();
      hierarchy.visitWholes(node, null, (whole) => {
        if (whole !== node && WHOLE.has(index.kindOf(whole))) wholes.add(whole);
      });
      if (wholes.size > 0) this.whole[node] = wholes.size === 1 ? ([...wholes][0] as number) : SEVERAL;
      if (wholes.size > 1)
        this.several.set(
          node,
          [...wholes].sort((a, b) => a - b),
        );
    }
  }

  /** The one institution that an entity counts for, itself if there is none; undefined if there are several. */
  singleWholeOf(node: number): number | undefined {
    const whole = this.whole[node] as number;
    return whole === SEVERAL ? undefined : whole;
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
