import type { Adjacency } from "../../index/adjacency.ts";
import { placesOf } from "../../index/containing-places.ts";
import { withParts } from "../../index/descendants.ts";
import { PLACE_KINDS } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { RollUp } from "../parts/roll-up.ts";

/** A holder in a place, its relationships, and the parts that have them; by numbers. */
export interface PlaceHolder {
  readonly node: number;
  readonly edges: readonly number[];
  readonly through: readonly number[];
}

/** The holders of one column inside a place. */
export interface HeldColumn {
  /** By county; counties without a named holder are left out. */
  readonly inCounty: ReadonlyMap<number, readonly PlaceHolder[]>;
  /** Holders inside the place whose county is unknown, and places inside it that are no counties. */
  readonly elsewhere: readonly PlaceHolder[];
}

/** The counties inside a place, or the place itself if it is one, and all places inside it, including itself. */
export function placesWithin(index: Adjacency, place: number): { counties: number[]; places: Set<number> } {
  const places = new Set(withParts(index, place, new Set(PLACE_KINDS)));
  const counties = [...places].filter((one) => index.kindOf(one) === "COUNTY").sort((a, b) => a - b);
  return { counties, places };
}

/** The certifications of a family, by number. */
export function certificationsOf(index: Adjacency, family: string): number[] {
  const found: number[] = [];
  for (let node = 0; node < index.size; node++) if (index.traitsOf(node).family === family) found.push(node);
  return found;
}

/** The holders of any of some certifications, or the participants of programs, inside a place, by county. */
export function holdersByCounty(
  index: Adjacency,
  of: readonly number[],
  { counties, places }: ReturnType<typeof placesWithin>,
  via: readonly RelationshipType[],
): HeldColumn {
  const isCounty = new Set(counties);
  const inCounty = new Map<number, Gathered>();
  const elsewhere: Gathered = new Map();
  const add = (edge: number, holder: number): void => {
    if (!via.includes(index.typeOf(edge)) || index.from[edge] !== holder) return;
    const around = places.has(holder) ? new Set([holder]) : placesOf(index, holder);
    const own = [...around].filter((place) => isCounty.has(place));
    for (const county of own) {
      const held = inCounty.get(county) ?? new Map();
      inCounty.set(county, held);
      gather(index, held, holder, edge);
    }
    if (own.length === 0 && [...around].some((place) => places.has(place))) gather(index, elsewhere, holder, edge);
  };
  for (const one of of) index.visit(one, add);
  return {
    inCounty: new Map([...inCounty].map(([county, held]) => [county, listed(index, held)])),
    elsewhere: listed(index, elsewhere),
  };
}

type Gathered = Map<number, { edges: Set<number>; through: Set<number> }>;

/** What a part holds counts for its institution, through the part. */
function gather(index: Adjacency, held: Gathered, holder: number, edge: number): void {
  for (const whole of RollUp.of(index, true).wholesOf(holder)) {
    const own = held.get(whole) ?? { edges: new Set(), through: new Set() };
    held.set(whole, own);
    own.edges.add(edge);
    if (holder !== whole) own.through.add(holder);
  }
}

function listed(index: Adjacency, held: Gathered): PlaceHolder[] {
  return [...held]
    .sort(([a], [b]) => a - b)
    .map(([node, { edges, through }]) => ({
      node,
      edges: byId(index, edges),
      through: [...through].sort((a, b) => a - b),
    }));
}

function byId(index: Adjacency, edges: Iterable<number>): number[] {
  return [...edges].sort((a, b) => (index.edgeIdOf(a) < index.edgeIdOf(b) ? -1 : 1));
}
