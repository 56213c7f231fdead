import type { Adjacency } from "../../index/adjacency.ts";
import { NAME_SORTS } from "../../index/adjacency-columns.ts";
import { contentsIn } from "../../index/containing-places.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { holdersOf } from "../../index/holders.ts";
import { reportedEntities } from "../../index/reported-entities.ts";
import type { EntityTraits } from "../../index/rows.ts";
import { ENTITY_KINDS, type EntityKind, kindOfLabel } from "../../model/kinds.ts";
import { addPartnersOf, addWithPartner, type PartnerCondition } from "../partners/partner-condition.ts";
import { partnerCounts } from "../partners/partners.ts";
import { addRelated, type RelatedCondition } from "../related-entities.ts";
import { checkFamilies } from "./certification-families.ts";
import { kindFilter } from "./edge-filter.ts";
import { figureHolders } from "./figure-filter.ts";
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
      readonly condition: "kind";
      readonly value: readonly EntityKind[];
    }
  | {
      /** By ids: it is one of these entities; or its relationships count for one of them; or its figures do. */
      readonly condition: "is" | "counts-for" | "figures-of";
      readonly value: readonly string[];
    }
  | {
      /** Whether documents report its own activities. */
      readonly condition: "reported";
      readonly value: boolean;
    }
  | {
      /** It has so many partners in effect; null is no limit. */
      readonly condition: "partner-count";
      readonly value: { readonly min: number | null; readonly max: number | null };
    }
  | { readonly condition: "has-partner"; readonly value: PartnerCondition }
  | {
      /** By ids: it or its institution is located in one of these places, or in a place inside one. */
      readonly condition: "located-in";
      readonly value: readonly string[];
    }
  | {
      /** It is located in a place with one of these labels, or in a city of the rank of a province; or it is one. */
      readonly condition: "in-some-place";
      readonly value: {
        readonly labels: readonly string[];
        readonly provinceLevel: boolean;
        readonly itself?: true;
      };
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
      /** It or one of its parts has a certification that matches all of this; null matches all. */
      readonly condition: "certified-as";
      readonly value: CertificationCondition & { readonly status: readonly string[] };
    }
  | { readonly condition: "related"; readonly value: RelatedCondition };

/** Conditions on one certification; null matches all. */
export interface CertificationCondition {
  readonly ids: readonly string[] | null;
  readonly family: readonly string[] | null;
  readonly level: readonly string[] | null;
  readonly subkind: readonly string[] | null;
}

/** Matches all certifications. */
export const ANY_CERTIFICATION: CertificationCondition = { ids: null, family: null, level: null, subkind: null };

const TRAITS = { subkind: "subkind", level: "level", ownership: "ownership", status: "status" } as const;
const NAMES: ReadonlySet<(typeof NAME_SORTS)[number]> = new Set(["NAME", "ENGLISH"]);
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
    case "kind": {
      const isKind = kindFilter(index, condition.value);
      for (let node = 0; node < index.size; node++) if (isKind(node)) set.add(node);
      break;
    }
    case "is":
      numbersOf(index, condition.value).forEach(add);
      break;
    case "counts-for":
      for (const node of numbersOf(index, condition.value)) holdersOf(index, node).list.forEach(add);
      break;
    case "figures-of":
      for (const node of numbersOf(index, condition.value)) figureHolders(index, node).forEach(add);
      break;
    case "reported": {
      const reported = reportedEntities(index);
      for (let node = 0; node < index.size; node++) if (reported.has(node) === condition.value) set.add(node);
      break;
    }
    case "partner-count": {
      const { min, max } = condition.value;
      const counts = partnerCounts(index);
      for (const [node, count] of counts.entries())
        if ((min === null || count >= min) && (max === null || count <= max)) set.add(node);
      break;
    }
    case "has-partner": {
      const { places, kinds } = condition.value;
      const isKind = kindFilter(index, kinds);
      const around = places && membersOf(index, { condition: "located-in", value: places });
      addWithPartner(index, (node) => isKind(node) && around?.has(node) !== false, add);
      break;
    }
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
      addPartnersOf(index, numbersOf(index, condition.value), add);
      break;
    case "certified-as": {
      const { status } = condition.value;
      const ends = certificationsMatching(index, condition.value);
      addRelated(index, { ...NO_RELATED, via: ["CERTIFIED_AS"], status, ends, outgoing: true }, add);
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
  { labels, provinceLevel, itself }: Extract<Condition, { readonly condition: "in-some-place" }>["value"],
  add: (node: number) => void,
): void {
  const kinds = new Set(labels.map(kindOfLabel));
  const isKind = ENTITY_KINDS.map((kind) => kinds.has(kind));
  const isMunicipality = index.entityTraits.map((traits) => provinceLevel && traits.provinceLevel);
  const contents = contentsIn(index);
  for (let place = 0; place < index.size; place++) {
    if (!isKind[index.kinds[place] as number] && !isMunicipality[index.traits[place] as number]) continue;
    contents.visit(place, add);
    if (itself) add(place);
  }
}

/** The ids of the certifications that match conditions; null if there are no conditions. */
function certificationsMatching(
  index: Adjacency,
  { ids, family, level, subkind }: CertificationCondition,
): readonly string[] | null {
  if (family === null && level === null && subkind === null) return ids;
  if (family !== null) checkFamilies(index, family);
  const has = (values: readonly string[] | null, value: string | null): boolean =>
    values === null || (value !== null && values.includes(value));
  const isMatch = index.entityTraits.map(
    (one) => has(family, one.family) && has(level, one.level) && has(subkind, one.subkind),
  );
  const isCertification = kindFilter(index, ["CERTIFICATION"]);
  const all = ids === null ? [...index.kinds.keys()] : numbersOf(index, ids);
  return all.flatMap((node) =>
    isMatch[index.traits[node] as number] && isCertification(node) ? index.idOf(node) : [],
  );
}

function numbersOf(index: Adjacency, ids: readonly string[]): number[] {
  return ids.flatMap((id) => index.numberOf(id) ?? []);
}
