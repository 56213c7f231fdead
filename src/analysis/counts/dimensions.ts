import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityTraits, RelationshipTraits } from "../../index/rows.ts";
import { ENTITY_KINDS, type EntityKind, KINDS } from "../../model/kinds.ts";
import { definitionOf, RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import { HOSPITAL_LEVELS, LEVELS, OWNERSHIPS, STATUSES } from "../../model/values.ts";
import {
  HOSPITAL_LEVEL_NAMES,
  LEVEL_NAMES,
  nameOfKind,
  OWNERSHIP_NAMES,
  STATUS_NAMES,
  type Words,
} from "../../wording/display-names.ts";
import { kindFilter } from "../filters/edge-filter.ts";
import { RollUp } from "../parts/roll-up.ts";
import { type EntityDimension, enumName, HOLDING, PROGRAM_VIA } from "./dimension-names.ts";
import type { Grouping, GroupingDimension, KeyReader, Keys } from "./grouping.ts";

/** What stands for an unknown key. */
const NO_KEY = -1;
/** Years have four digits. */
const YEARS = 10_000;

/** A way to group entities. */
export interface Dimension {
  /** The kinds of entity that have it. */
  readonly kinds: readonly EntityKind[];
  /** Whether an entity may have several keys. */
  readonly isMany: (kind: EntityKind) => boolean;
  /** A reader of keys, and what each number means. */
  readonly keysIn: (index: Adjacency, kind: EntityKind) => Keys;
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
const words = (names: Readonly<Record<string, Words>>, key: string): Words => {
  const name = names[key.toLowerCase().replaceAll("_", "-")];
  return name ?? { zh: key, en: key };
};

/** The dimensions in the order in which readers see them. */
const DIMENSIONS: Readonly<Record<EntityDimension, Dimension>> = {
  KIND: {
    kinds: ENTITY_KINDS.filter((kind) => Object.keys(KINDS[kind].subkinds).length > 0),
    isMany: never,
    keysIn: (index) => traitKeys(index, ({ subkind }) => subkind),
    where: (key) => ({ subkind: [key] }),
    nameOf: (key, kind) => nameOfKind(kind, key),
  },
  LEVEL: {
    kinds: ["HOSPITAL", "CERTIFICATION", "AWARD"],
    isMany: never,
    keysIn: (index) => traitKeys(index, ({ level }) => level && enumName(level)),
    where: (key) => ({ level: [key] }),
    nameOf: (key, kind) => words(kind === "HOSPITAL" ? HOSPITAL_LEVEL_NAMES : LEVEL_NAMES, key),
    order: LEVEL_KEYS,
  },
  OWNERSHIP: {
    kinds: ["HOSPITAL"],
    isMany: never,
    keysIn: (index) => traitKeys(index, ({ ownership }) => ownership && enumName(ownership)),
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
    keysIn: (index, kind) =>
      isProgram(kind)
        ? traitKeys(index, ({ status }) => status && enumName(status))
        : {
            read: related(index, ({ status }) => status !== null, {
              keyOf: (edge) => (index.statuses[edge] as number) - 1,
            }),
            limit: STATUS_KEYS.length,
            textOf: (key) => STATUS_KEYS[key] ?? "",
          },
    where: (key, kind) => (isProgram(kind) ? { status: [key] } : { related: { status: [key] } }),
    nameOf: (key) => words(STATUS_NAMES, key),
    order: STATUS_KEYS,
  },
  YEAR: {
    kinds: ENTITY_KINDS,
    isMany: (kind) => !isProgram(kind),
    keysIn: (index, kind) =>
      isProgram(kind)
        ? traitKeys(index, ({ start }) => start?.slice(0, 4) ?? null)
        : {
            read: related(index, ({ since }) => since !== null, {
              keyOf: (edge) => Math.floor((index.since[edge] as number) / 10_000),
            }),
            limit: YEARS,
            textOf: (year) => String(year).padStart(4, "0"),
          },
    where: (key, kind) => (isProgram(kind) ? { startYear: [Number(key)] } : { related: { year: [Number(key)] } }),
    nameOf: (key) => ({ zh: `${Number(key)}年`, en: String(Number(key)) }),
    order: "key",
  },
  TYPE: {
    kinds: ENTITY_KINDS,
    isMany: always,
    keysIn: (index) => ({
      read: related(index, () => true, { keyOf: (edge) => index.types[edge] as number }),
      limit: RELATIONSHIP_TYPES.length,
      textOf: (key) => RELATIONSHIP_TYPES[key] ?? "",
    }),
    where: (key) => ({ related: { via: [key] } }),
    nameOf: (key) => {
      const { zh, meaning } = definitionOf(key as RelationshipType);
      return { zh, en: meaning };
    },
  },
  CERTIFICATION: {
    kinds: definitionOf("CERTIFIED_AS").from,
    isMany: always,
    keysIn: (index) => ({
      read: related(index, ({ type, status }) => type === "CERTIFIED_AS" && HOLDING.some((held) => held === status), {
        keyOf: (edge, holder, other) => (index.from[edge] === holder ? other : NO_KEY),
      }),
      limit: index.size,
      textOf: (node) => index.idOf(node),
    }),
    where: (key) => ({ certifiedAs: { ids: [key], status: HOLDING.map(enumName) } }),
  },
  PROGRAM: {
    kinds: ENTITY_KINDS.filter((kind) => PROGRAM_VIA.some((type) => definitionOf(type).from.includes(kind))),
    isMany: always,
    keysIn: (index) => ({
      read: related(index, ({ type }) => PROGRAM_VIA.some((via) => via === type), {
        keyOf: (_edge, _holder, other) => (index.kindOf(other) === "PROGRAM" ? other : NO_KEY),
      }),
      limit: index.size,
      textOf: (node) => index.idOf(node),
    }),
    where: (key) => ({ related: { via: [...PROGRAM_VIA], with: [key] } }),
  },
};

/** How entities of a kind are grouped. */
export function entityGrouping(kind: EntityKind): Grouping {
  const names = (Object.keys(DIMENSIONS) as EntityDimension[]).filter((name) => DIMENSIONS[name].kinds.includes(kind));
  const dimensions = names.map((name): [EntityDimension, GroupingDimension] => {
    const { isMany, keysIn, where, nameOf, order } = DIMENSIONS[name];
    const ofKind = { isMany: isMany(kind), keysIn: (index: Adjacency) => keysIn(index, kind) };
    return [
      name,
      { ...ofKind, where: (key) => where(key, kind), nameOf: nameOf && ((key) => nameOf(key, kind)), order },
    ];
  });
  return { of: kind, dimensions: new Map(dimensions) };
}

/** A dimension of places of a kind. A city with the rank of a province is also a province. */
function place(of: "COUNTY" | "CITY" | "PROVINCE", kinds: readonly EntityKind[]): Dimension {
  return {
    kinds,
    isMany: never,
    keysIn: (index) => {
      const isOfKind = kindFilter(index, [of]);
      const isMunicipality = index.entityTraits.map(({ provinceLevel }) => of === "PROVINCE" && provinceLevel);
      const containers = index.containers;
      return {
        read: (node, add) =>
          containers.visit(node, (spot) => {
            if (isOfKind(spot) || isMunicipality[index.traits[spot] as number]) add(spot);
          }),
        limit: index.size,
        textOf: (spot) => index.idOf(spot),
      };
    },
    where: (key) => ({ locatedIn: [key] }),
  };
}

/** The keys of one trait. */
function traitKeys(index: Adjacency, textOf: (traits: EntityTraits) => string | null): Keys {
  const texts = index.entityTraits.map(textOf);
  const different = [...new Set(texts)];
  const keys = texts.map((text) => (text === null ? NO_KEY : different.indexOf(text)));
  return {
    read: (node, add) => {
      const key = keys[index.traits[node] as number] as number;
      if (key !== NO_KEY) add(key);
    },
    limit: different.length,
    textOf: (key) => different[key] ?? "",
  };
}

/** The keys of the relationships of an entity and its parts that have some traits. */
function related(
  index: Adjacency,
  isMatch: (traits: RelationshipTraits) => boolean,
  { keyOf }: { readonly keyOf: (edge: number, holder: number, other: number) => number },
): KeyReader {
  const rolled = RollUp.of(index, true);
  const matches = Uint8Array.from(index.relationshipTraits, (traits) => Number(isMatch(traits)));
  const { starts, edges, neighbours, edgeTraits } = index;
  return (node, add) => {
    for (const holder of rolled.holdersOf(node)) {
      const end = starts[holder + 1] as number;
      for (let entry = starts[holder] as number; entry < end; entry++) {
        const edge = edges[entry] as number;
        if (matches[edgeTraits[edge] as number] === 0) continue;
        const key = keyOf(edge, holder, neighbours[entry] as number);
        if (key !== NO_KEY) add(key);
      }
    }
  };
}
