import { createHash } from "node:crypto";
import { relationshipId } from "../src/model/ids.ts";
import type { EntityKind } from "../src/model/kinds.ts";
import { definitionOf, type RelationshipType } from "../src/model/relationship-types.ts";
import { HOSPITAL_LEVELS, LEVELS } from "../src/model/values.ts";
import { ENDINGS, personName, placeName } from "./made-up-names.ts";
import { Random } from "./random.ts";

/** An entity of a made-up network. */
export interface MadeEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The level of a hospital or of a certification. */
  readonly level?: string;
}

/** A relationship of a made-up network; `from` and `to` are positions in the list of entities. */
export interface MadeRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: number;
  readonly to: number;
  readonly properties: Readonly<Record<string, string>>;
}

/** A made-up network of hospitals and the entities around them. */
export interface CityNetwork {
  readonly seed: number;
  readonly entities: readonly MadeEntity[];
  readonly relationships: readonly MadeRelationship[];
  /** Hospitals with very many partners, the first with the most. */
  readonly hubs: readonly number[];
  /** 64 hexadecimal digits, different for each network. */
  readonly digest: string;
}

/** Raised when this program makes another network of the same seed. */
const GENERATION = 4;
/** How many relationships there are for each entity. */
const PER_ENTITY = 5;
const HUB_PARTNERS = 3_000;
const HOSPITALS_OF_CITY = 100;

const HOSPITALS = 0.4;
/** How unequal hospitals are: with 1 all have the same number of partners. */
const SKEW = 2.5;

/** The share of the entities that each kind has, besides the country, provinces, cities and counties. */
const SHARES: readonly (readonly [EntityKind, number])[] = [
  ["HOSPITAL", HOSPITALS],
  ["CAMPUS", 0.03],
  ["DEPARTMENT", 0.2],
  ["INSTITUTION", 0.04],
  ["PROGRAM", 0.05],
  ["OFFERING", 0.03],
  ["CERTIFICATION", 0.002],
  ["AWARD", 0.01],
  ["TEAM", 0.05],
];

/** The levels of the kinds that have one. */
const LEVELS_OF: Partial<Record<EntityKind, readonly string[]>> = {
  HOSPITAL: Object.keys(HOSPITAL_LEVELS),
  CERTIFICATION: Object.keys(LEVELS),
};

/** Makes a network with this many entities and five times as many relationships. One seed gives one network. */
export function cityNetwork(size: number, seed: number): CityNetwork {
  const random = new Random(seed);
  const entities: MadeEntity[] = [];
  const byKind = new Map<EntityKind, number[]>();
  const add = (kind: EntityKind, name: string): number => {
    const at = entities.length;
    const levels = LEVELS_OF[kind];
    const id = `${kind.toLowerCase()}-${at.toString(36).padStart(4, "0")}`;
    entities.push({ id, kind, name, ...(levels && { level: random.of(levels) }) });
    const list = byKind.get(kind);
    if (list === undefined) byKind.set(kind, [at]);
    else list.push(at);
    return at;
  };
  const listOf = (kind: EntityKind): readonly number[] => byKind.get(kind) ?? [];
  const nameOf = (at: number): string => entities[at]?.name ?? "";

  const hospitals = Math.max(8, Math.round(size * HOSPITALS));
  const cities = Math.max(2, Math.round(hospitals / HOSPITALS_OF_CITY));
  add("COUNTRY", "中国");
  for (let at = 0; at < Math.max(1, Math.round(cities / 15)); at++) add("PROVINCE", `${placeName(random)}省`);
  for (let at = 0; at < cities; at++) add("CITY", `${placeName(random)}市`);
  for (let at = 0; at < cities * 6; at++) add("COUNTY", `${placeName(random)}${random.of(["县", "区", "市"])}`);
  for (const [kind, share] of SHARES)
    for (let left = Math.max(6, Math.round(size * share)); left > 0 && entities.length < size; left--)
      add(kind, nameOfKind(kind, random, listOf, nameOf));
  while (entities.length < size) add("PERSON", personName(random));

  const made = new Relationships(entities, random);
  const hubs = joinAll(made, random, listOf, size);
  const digest = createHash("sha256").update(`${GENERATION} ${size} ${seed}`).digest("hex");
  return { seed, entities, relationships: made.all, hubs, digest };
}

function nameOfKind(
  kind: EntityKind,
  random: Random,
  listOf: (kind: EntityKind) => readonly number[],
  nameOf: (at: number) => string,
): string {
  const place = nameOf(random.of(listOf(random.next() < 0.2 ? "CITY" : "COUNTY")));
  const ending = random.of(ENDINGS[kind.toLowerCase() as keyof typeof ENDINGS]);
  const isOfHospital = kind === "CAMPUS" || kind === "DEPARTMENT" || kind === "TEAM";
  return (isOfHospital ? nameOf(random.of(listOf("HOSPITAL"))) : place) + ending;
}

/** A set of relationships without duplicates. */
class Relationships {
  readonly all: MadeRelationship[] = [];
  private readonly entities: readonly MadeEntity[];
  private readonly random: Random;
  private readonly seen = new Set<string>();

  constructor(entities: readonly MadeEntity[], random: Random) {
    this.entities = entities;
    this.random = random;
  }

  /** Adds a relationship; false if it is there already, or both ends are the same. */
  join(type: RelationshipType, a: number, b: number): boolean {
    const [idA, idB] = [this.entities[a]?.id ?? "", this.entities[b]?.id ?? ""];
    const { symmetric, kinds } = definitionOf(type);
    const [from, to] = symmetric && idA > idB ? [b, a] : [a, b];
    const kind = Object.keys(kinds)[0];
    const id =
      symmetric && idA > idB ? relationshipId(idB, type, idA, { kind }) : relationshipId(idA, type, idB, { kind });
    if (a === b || this.seen.has(id)) return false;
    this.seen.add(id);
    this.all.push({
      id,
      type,
      from,
      to,
      properties: { id, ...(kind && { kind }), ...this.times(), ...statusOf(type) },
    });
    return true;
  }

  /** Most have no date, as in newspapers. */
  private times(): Record<string, string> {
    const year = 2008 + this.random.below(17);
    const chance = this.random.next();
    if (chance > 0.4) return {};
    if (chance > 0.2) return { since: `${year}` };
    const month = `${1 + this.random.below(12)}`.padStart(2, "0");
    return chance > 0.05
      ? { since: `${year}-${month}` }
      : { since: `${year}`, until: `${year + 1 + this.random.below(3)}` };
  }
}

function statusOf(type: RelationshipType): Record<string, string> {
  return type === "CERTIFIED_AS" ? { status: "held" } : {};
}

/** Adds the relationships of a network, and gives its hubs. */
function joinAll(
  made: Relationships,
  random: Random,
  listOf: (kind: EntityKind) => readonly number[],
  size: number,
): number[] {
  const hospitals = listOf("HOSPITAL");
  const anyPlace = [...listOf("CITY"), ...listOf("COUNTY")];
  for (const county of listOf("COUNTY")) made.join("PART_OF", county, random.of(listOf("CITY")));
  for (const city of listOf("CITY")) made.join("PART_OF", city, random.of(listOf("PROVINCE")));
  for (const province of listOf("PROVINCE")) made.join("PART_OF", province, listOf("COUNTRY")[0] ?? 0);
  for (const at of [...hospitals, ...listOf("INSTITUTION")]) made.join("LOCATED_IN", at, random.of(anyPlace));
  for (const kind of ["CAMPUS", "DEPARTMENT"] as const)
    for (const at of listOf(kind)) made.join("PART_OF", at, random.of(hospitals));
  for (const kind of ["PERSON", "TEAM"] as const)
    for (const at of listOf(kind)) made.join("AFFILIATED_WITH", at, random.of(hospitals));
  for (const at of listOf("PROGRAM")) made.join("LEADS", random.of(hospitals), at);
  const total = PER_ENTITY * size;
  const left = () => total - made.all.length;

  // Hospitals first, then other possible partners, until a hub has 3,000; fewer in a small network.
  const hubs = hospitals.slice(0, 2 + Math.floor(size / 50_000));
  const others = [...listOf("DEPARTMENT"), ...listOf("INSTITUTION")];
  const target = Math.min(HUB_PARTNERS, Math.floor(size * 0.3));
  for (const hub of hubs)
    for (let got = 0, tries = 0; got < target && tries < 20 * target && left() > 0; tries++) {
      const other = random.of(got < Math.min(target, 0.6 * hospitals.length) ? hospitals : others);
      if (made.join("PARTNERS_WITH", hub, other)) got++;
    }
  // Most others are between hospitals. A few hospitals have many partners, most have some.
  const skewed = () => hospitals[Math.floor(random.next() ** SKEW * hospitals.length)] as number;
  while (left() > 0) {
    const chance = random.next();
    if (chance < 0.42) made.join("PARTNERS_WITH", skewed(), random.of(chance < 0.37 ? hospitals : others));
    else if (chance < 0.5) made.join("SUPPORTS", skewed(), random.of(chance < 0.48 ? hospitals : others));
    else if (chance < 0.62) made.join("MEMBER_OF", random.of(hospitals), random.of(listOf("PROGRAM")));
    else if (chance < 0.7) made.join("OFFERS", random.of(hospitals), random.of(listOf("OFFERING")));
    else made.join("CERTIFIED_AS", random.of(hospitals), random.of(listOf("CERTIFICATION")));
  }
  return hubs;
}
