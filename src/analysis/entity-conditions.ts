import type { Adjacency } from "../index/adjacency.ts";
import { NAME_SORTS } from "../index/adjacency-columns.ts";
import { contentsIn } from "../index/containing-places.ts";
import { withParts } from "../index/descendants.ts";
import { EntitySet } from "../index/entity-set.ts";
import type { EntityTraits } from "../index/rows.ts";
import { ENTITY_KINDS, type EntityKind, kindOfLabel } from "../model/kinds.ts";
import { Partners, USUAL_PARTNERS } from "./partners.ts";
import { addRelated, type RelatedCondition } from "./related-entities.ts";
import type { TextCondition } from "./text-condition.ts";

/** The conditions that compare texts of an entity. */
type Test = { readonly condition: "name" | "alias"; readonly value: TextCondition };

/** One condition on an entity. */
export type Condition =
  | Test
  | {
      /** It has one of these values; the empty text is an unknown value. */
      readonly condition: "subkind" | "level" | "ownership" | "status";
      readonly value: readonly string[];
    }
  | {
      /** It starts in one of these years; `none` is the year of an entity without a start. */
      readonly condition: "start-year";
      readonly value: readonly string[];
    }
  | {
      /** By ids: it is one of these entities, or a part of one. */
      readonly condition: "held-by";
      readonly value: readonly string[];
    }
  | {
      /** By ids: it or its institution is located in one of these places, or in a place inside one. */
      readonly condition: "located-in";
      readonly value: readonly string[];
    }
  | {
      /** It is located in a place with one of these labels, or in a city of the rank of a province. */
      readonly condition: "in-some-place";
      readonly value: { readonly labels: readonly string[]; readonly provinceLevel: boolean };
    }
  | {
      /** By ids: it is a member of one of these. */
      readonly condition: "member-of";
      readonly value: readonly string[];
    }
  | {
      /** By ids: it or one of its parts is a partner of one of these entities or of a part of one. */
      readonly condition: "partner-of";
      readonly value: readonly string[];
    }
  | {
      /** It or one of its parts has one of these certifications in one of these statuses; null matches all. */
      readonly condition: "certified-as";
      readonly value: { readonly ids: readonly string[] | null; readonly status: readonly string[] };
    }
  | { readonly condition: "related"; readonly value: RelatedCondition };

const TRAITS = { subkind: "subkind", level: "level", ownership: "ownership", status: "status" } as const;
const NAMES: ReadonlySet<(typeof NAME_SORTS)[number]> = new Set(["NAME", "ENGLISH"]);
const ALL_KINDS: ReadonlySet<EntityKind> = new Set(ENTITY_KINDS);
const NO_RELATED: RelatedCondition = { via: null, status: null, years: null, ends: null, labels: null };

export function isTest(condition: Condition): condition is Test {
  return condition.condition === "name" || condition.condition === "alias";
}

/** Whether the names of an entity match; those of `name` are the canonical and the English one. */
export function passesTest(index: Adjacency, { condition, value }: Test): (node: number) => boolean {
  const { eq, oneOf, contains, startsWith } = value;
  const { names, nameStarts, nameSorts } = index;
  // UTF-8 contains a text where its bytes are, so that no name is decoded.
  const [equal, part, start] = [eq, contains, startsWith].map((text) => (text === null ? null : Buffer.from(text)));
  const among = oneOf === null ? null : new Set(oneOf);
  const matches = (name: number): boolean =>
    (equal == null || names.equals(name, equal)) &&
    (among === null || among.has(names.at(name) as string)) &&
    (part == null || names.includes(name, part)) &&
    (start == null || names.startsWith(name, start));
  const isSort = NAME_SORTS.map((sort) => (condition === "alias" ? sort === "ALIAS" : NAMES.has(sort)));
  return (node) => {
    const end = nameStarts[node + 1] as number;
    for (let name = nameStarts[node] as number; name < end; name++)
      if (isSort[nameSorts[name] as number] && matches(name)) return true;
    return false;
  };
}

/** All entities, of any kind, that match a condition. */
export function membersOf(index: Adjacency, condition: Exclude<Condition, Test>): EntitySet {
  const set = new EntitySet(index.size);
  const add = (node: number): void => set.add(node);
  switch (condition.condition) {
    case "subkind":
    case "level":
    case "ownership":
    case "status": {
      const [trait, values] = [TRAITS[condition.condition], new Set(condition.value)];
      addWithTraits(index, (traits) => values.has(traits[trait] ?? ""), add);
      break;
    }
    case "start-year": {
      const years = condition.value;
      addWithTraits(index, ({ start }) => years.some((year) => (start ?? "none").startsWith(year)), add);
      break;
    }
    case "held-by":
      for (const node of numbersOf(index, condition.value)) withParts(index, node, ALL_KINDS).forEach(add);
      break;
    case "located-in":
      for (const node of numbersOf(index, condition.value)) contentsIn(index).visit(node, add);
      break;
    case "in-some-place":
      addInPlaces(index, condition.value, add);
      break;
    case "member-of":
      for (const body of numbersOf(index, condition.value))
        index.visit(body, (edge, member) => {
          if (index.typeOf(edge) === "MEMBER_OF" && index.from[edge] === member) set.add(member);
        });
      break;
    case "partner-of":
      addPartners(index, condition.value, add);
      break;
    case "certified-as": {
      const { ids, status } = condition.value;
      addRelated(index, { ...NO_RELATED, via: ["CERTIFIED_AS"], status, ends: ids, outgoing: true }, add);
      break;
    }
    case "related":
      addRelated(index, condition.value, add);
  }
  return set;
}

function addWithTraits(
  index: Adjacency,
  matches: (traits: EntityTraits) => boolean,
  add: (node: number) => void,
): void {
  const isMatch = index.entityTraits.map(matches);
  for (let node = 0; node < index.size; node++) if (isMatch[index.traits[node] as number]) add(node);
}

function addInPlaces(
  index: Adjacency,
  { labels, provinceLevel }: { readonly labels: readonly string[]; readonly provinceLevel: boolean },
  add: (node: number) => void,
): void {
  const kinds = new Set(labels.map(kindOfLabel));
  const isKind = ENTITY_KINDS.map((kind) => kinds.has(kind));
  const isMunicipality = index.entityTraits.map((traits) => provinceLevel && traits.provinceLevel);
  const contents = contentsIn(index);
  for (let place = 0; place < index.size; place++)
    if (isKind[index.kinds[place] as number] || isMunicipality[index.traits[place] as number])
      contents.visit(place, add);
}

/** Adds the partners of entities, and the entities that these partners are parts of. */
function addPartners(index: Adjacency, ids: readonly string[], add: (node: number) => void): void {
  const partners = new Partners(index, USUAL_PARTNERS);
  for (const node of numbersOf(index, ids)) partners.visitLinked(node, add);
}

function numbersOf(index: Adjacency, ids: readonly string[]): number[] {
  return ids.flatMap((id) => index.numberOf(id) ?? []);
}
