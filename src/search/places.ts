import type { Adjacency } from "../index/adjacency.ts";
import { PLACE_KINDS } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";

/** How many steps up are followed, as where `locatedIn` is asked for. */
const STEPS = 3;
const IS_PLACE: ReadonlySet<string> = new Set(PLACE_KINDS);

/** Tells in which places entities lie: parts lie where their whole does, places in what they are part of. */
export class Places {
  private readonly index: Adjacency;
  private readonly wholes: ReadonlyMap<number, readonly number[]>;
  private readonly spots: ReadonlyMap<number, readonly number[]>;
  private readonly around: ReadonlyMap<number, readonly number[]>;

  constructor(index: Adjacency) {
    this.index = index;
    this.wholes = upwards(index, ["PART_OF", "AFFILIATED_WITH"]);
    this.spots = upwards(index, ["LOCATED_IN"]);
    this.around = upwards(index, ["PART_OF"]);
  }

  /** The places that an entity lies in, by number. */
  of(node: number): number[] {
    const wholes = [node, ...follow(this.wholes, [node], STEPS)];
    const spots = follow(this.spots, wholes, 1);
    const places = new Set([
      ...spots,
      ...follow(this.around, [...spots], STEPS),
      ...follow(this.around, [node], STEPS),
    ]);
    return [...places].filter((place) => IS_PLACE.has(this.index.kindOf(place))).sort((a, b) => a - b);
  }
}

/** By entity: the other ends of its relationships of these types. */
function upwards(index: Adjacency, types: readonly RelationshipType[]): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  const numbers = types.map((type) => RELATIONSHIP_TYPES.indexOf(type));
  index.types.forEach((type, edge) => {
    if (!numbers.includes(type)) return;
    const [from, to] = [index.from[edge] ?? 0, index.to[edge] ?? 0];
    const known = ends.get(from);
    if (known === undefined) ends.set(from, [to]);
    else known.push(to);
  });
  return ends;
}

function follow(ends: ReadonlyMap<number, readonly number[]>, from: readonly number[], steps: number): Set<number> {
  const found = new Set<number>();
  let last = from;
  for (let step = 0; step < steps && last.length > 0; step++) {
    last = last.flatMap((node) => ends.get(node) ?? []).filter((node) => !found.has(node));
    for (const node of last) found.add(node);
  }
  return found;
}
