import type { Adjacency } from "../index/adjacency.ts";
import { placesOf } from "../index/containing-places.ts";
import { ENTITY_KINDS, type EntityKind, KINDS } from "../model/kinds.ts";
import { definitionOf, type RelationshipType } from "../model/relationship-types.ts";
import { HOSPITAL_LEVELS, LEVELS, OWNERSHIPS, STATUSES } from "../model/values.ts";
import type { EntityFeatures } from "../queries/entities.ts";
import {
  HOSPITAL_LEVEL_NAMES,
  LEVEL_NAMES,
  nameOfKind,
  OWNERSHIP_NAMES,
  STATUS_NAMES,
  type Words,
} from "../wording/display-names.ts";
import { type DimensionName, enumName, HOLDING, PROGRAM_VIA } from "./dimension-names.ts";
import { RollUp } from "./roll-up.ts";

/** The data that keys are read from. */
export interface View {
  readonly index: Adjacency;
  readonly kind: EntityKind;
  /** The numbers of the cities with the rank of a province. */
  readonly municipalities: ReadonlySet<number>;
}

/** An entity to be grouped. */
export interface Member {
  readonly node: number;
  readonly features: EntityFeatures;
}

/** A way to group entities. */
export interface Dimension {
  /** The kinds of entity that have it. */
  readonly kinds: readonly EntityKind[];
  /** Whether an entity may have several keys. */
  readonly isMany: (kind: EntityKind) => boolean;
  /** The keys of an entity, each once; none if unknown. */
  readonly keysOf: (member: Member, view: View) => Iterable<string>;
  /** The condition of `EntityWhere` or `HospitalWhere` that selects the members with a key, as JSON. */
  readonly where: (key: string, kind: EntityKind) => object;
  /** The name of a key for readers; undefined if keys are ids of entities. */
  readonly nameOf?: (key: string, kind: EntityKind) => Words;
  /** The order of the keys: a list, or by the key itself; by size if undefined. */
  readonly order?: readonly string[] | "key";
}

const STATUS_KEYS = STATUSES.map(enumName);
const LEVEL_KEYS = [...Object.keys(HOSPITAL_LEVELS), ...Object.keys(LEVELS)].map(enumName).reverse();
const LOCATED: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "PROGRAM", "PERSON", "TEAM"];
const isProgram = (kind: EntityKind) => kind === "PROGRAM";
const never = () => false;
const always = () => true;
const known = (value: string | null) => (value === null ? [] : [value]);
const words = (names: Readonly<Record<string, Words>>, key: string): Words => {
  const name = names[key.toLowerCase().replaceAll("_", "-")];
  return name ?? { zh: key, en: key };
};

/** The dimensions in the order in which readers see them. */
export const DIMENSIONS: Readonly<Record<DimensionName, Dimension>> = {
  KIND: {
    kinds: ENTITY_KINDS.filter((kind) => Object.keys(KINDS[kind].subkinds).length > 0),
    isMany: never,
    keysOf: ({ features }) => known(features.kind),
    where: (key) => ({ subkind: [key] }),
    nameOf: (key, kind) => nameOfKind(kind, key),
  },
  LEVEL: {
    kinds: ["HOSPITAL", "CERTIFICATION", "AWARD"],
    isMany: never,
    keysOf: ({ features }) => known(features.level).map(enumName),
    where: (key) => ({ level: [key] }),
    nameOf: (key, kind) => words(kind === "HOSPITAL" ? HOSPITAL_LEVEL_NAMES : LEVEL_NAMES, key),
    order: LEVEL_KEYS,
  },
  OWNERSHIP: {
    kinds: ["HOSPITAL"],
    isMany: never,
    keysOf: ({ features }) => known(features.ownership).map(enumName),
    where: (key) => ({ ownership: [key] }),
    nameOf: (key) => words(OWNERSHIP_NAMES, key),
    order: Object.keys(OWNERSHIPS).map(enumName),
  },
  COUNTY: place("COUNTY", LOCATED),
  CITY: place("CITY", [...LOCATED, "COUNTY"]),
  PROVINCE: place("PROVINCE", [...LOCATED, "COUNTY", "CITY"]),
  STATUS: {
    kinds: ENTITY_KINDS,
    isMany: (kind) => !isProgram(kind),
    keysOf: ({ node, features }, { index, kind }) =>
      isProgram(kind)
        ? known(features.status).map(enumName)
        : related(index, node, (edge) => STATUS_KEYS[(index.statuses[edge] ?? 0) - 1]),
    where: (key, kind) => (isProgram(kind) ? { status: [key] } : { related: { status: [key] } }),
    nameOf: (key) => words(STATUS_NAMES, key),
    order: STATUS_KEYS,
  },
  YEAR: {
    kinds: ENTITY_KINDS,
    isMany: (kind) => !isProgram(kind),
    keysOf: ({ node, features }, { index, kind }) =>
      isProgram(kind)
        ? known(features.start).map((start) => start.slice(0, 4))
        : related(index, node, (edge) => yearOf(index.since[edge] ?? 0)),
    where: (key, kind) => (isProgram(kind) ? { startYear: [Number(key)] } : { related: { year: [Number(key)] } }),
    nameOf: (key) => ({ zh: `${Number(key)}年`, en: String(Number(key)) }),
    order: "key",
  },
  TYPE: {
    kinds: ENTITY_KINDS,
    isMany: always,
    keysOf: ({ node }, { index }) => related(index, node, (edge) => index.typeOf(edge)),
    where: (key) => ({ related: { via: [key] } }),
    nameOf: (key) => {
      const { zh, meaning } = definitionOf(key as RelationshipType);
      return { zh, en: meaning };
    },
  },
  CERTIFICATION: {
    kinds: definitionOf("CERTIFIED_AS").from,
    isMany: always,
    keysOf: ({ node }, { index }) =>
      related(index, node, (edge, holder, other) => {
        const isHeld = HOLDING.some((status) => STATUSES[(index.statuses[edge] ?? 0) - 1] === status);
        const isOwn = index.typeOf(edge) === "CERTIFIED_AS" && index.from[edge] === holder;
        return isHeld && isOwn ? index.idOf(other) : undefined;
      }),
    where: (key) => ({ certifiedAs: { ids: [key], status: HOLDING.map(enumName) } }),
  },
  PROGRAM: {
    kinds: ENTITY_KINDS.filter((kind) => PROGRAM_VIA.some((type) => definitionOf(type).from.includes(kind))),
    isMany: always,
    keysOf: ({ node }, { index }) =>
      related(index, node, (edge, _, other) => {
        const isJoined = (PROGRAM_VIA as readonly string[]).includes(index.typeOf(edge));
        return isJoined && index.kindOf(other) === "PROGRAM" ? index.idOf(other) : undefined;
      }),
    where: (key) => ({ related: { via: [...PROGRAM_VIA], with: [key] } }),
  },
};

/** The names of the dimensions of a kind. */
export function dimensionsOf(kind: EntityKind): DimensionName[] {
  return (Object.keys(DIMENSIONS) as DimensionName[]).filter((name) => DIMENSIONS[name].kinds.includes(kind));
}

/** A dimension of places of a kind. A city with the rank of a province is also a province. */
function place(of: "COUNTY" | "CITY" | "PROVINCE", kinds: readonly EntityKind[]): Dimension {
  return {
    kinds,
    isMany: never,
    keysOf: ({ node }, { index, municipalities }) =>
      placesOf(index, node)
        .filter((spot) => index.kindOf(spot) === of || (of === "PROVINCE" && municipalities.has(spot)))
        .map((spot) => index.idOf(spot)),
    where: (key) => ({ locatedIn: [key] }),
  };
}

/** The keys of the relationships of an entity and its parts, each once. */
function related(
  index: Adjacency,
  node: number,
  keyOf: (edge: number, holder: number, other: number) => string | undefined,
): Set<string> {
  const keys = new Set<string>();
  for (const holder of RollUp.of(index, true).holdersOf(node))
    index.visit(holder, (edge, other) => {
      const key = keyOf(edge, holder, other);
      if (key !== undefined) keys.add(key);
    });
  return keys;
}

function yearOf(day: number): string | undefined {
  return day === 0 ? undefined : String(Math.floor(day / 10_000)).padStart(4, "0");
}
