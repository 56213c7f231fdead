import { addTo } from "../model/grouping.ts";
import { type EntityKind, isPlaceKind } from "../model/kinds.ts";
import { isBelonging } from "../model/roll-up.ts";
import { parseIdentifier } from "../model/values.ts";
import type { Rows } from "../seeds/rows.ts";
import type { Known } from "./definitions.ts";

/** What distinguishes two entities of one kind that have a name in common; offerings may share names. */
type Rule = "region" | "location" | "full name" | "owner" | "not";

/** The rule for each kind. A code, or an identifier of another register, distinguishes entities of every kind. */
export const RULES: Readonly<Record<EntityKind, Rule>> = {
  COUNTRY: "region",
  PROVINCE: "region",
  CITY: "region",
  COUNTY: "region",
  HOSPITAL: "location",
  INSTITUTION: "location",
  PROGRAM: "location",
  CERTIFICATION: "full name",
  AWARD: "full name",
  CAMPUS: "owner",
  DEPARTMENT: "owner",
  TEAM: "owner",
  PERSON: "owner",
  OFFERING: "not",
};

const ONE = "Only if both are one thing, write one entity.";

/** What to write for two entities that no rule distinguishes. */
export const HINT_BY_RULE: Readonly<Record<Exclude<Rule, "not">, string>> = {
  region: `Write what each is PART_OF, or the adcode of each. ${ONE}`,
  location: `Write where each is LOCATED_IN, an identifier of each, or full names that differ. ${ONE}`,
  "full name": `Write full names that differ, such as with the province in front, or an identifier of each. ${ONE}`,
  owner: `Write to which institution each belongs, or full names that differ. ${ONE}`,
};

/** Compares entities of one kind that have a name in common. */
export class Namesakes {
  private readonly known: Known;
  private readonly codes = new Map<string, string>();
  private readonly identifiers = new Map<string, readonly string[]>();
  /** What each entity belongs to, and the places that it is in. */
  private readonly owners = new Map<string, string[]>();
  private readonly places = new Map<string, string[]>();

  constructor({ relationships, properties }: Rows, known: Known) {
    this.known = known;
    for (const { id, property, value } of properties) {
      if (property === "adcode" && typeof value === "string") this.codes.set(id, value);
      if (property === "identifiers" && Array.isArray(value)) this.identifiers.set(id, value.map(String));
    }
    for (const { type, from, to } of relationships) {
      const kind = known.entities.get(from)?.kind;
      if (kind === undefined) continue;
      if (isBelonging(type, kind)) addTo(this.owners, from, to);
      if (type === "PART_OF" || type === "LOCATED_IN") addTo(this.places, from, to);
    }
  }

  /** Whether something distinguishes two entities of one kind. */
  areDistinct(a: string, b: string): boolean {
    if (a === b) return false;
    if (this.haveOtherCodes(a, b)) return true;
    switch (RULES[this.known.entities.get(a)?.kind ?? "OFFERING"]) {
      case "owner": {
        const [left, right] = [this.owners.get(a) ?? [], this.owners.get(b) ?? []];
        return left.length + right.length > 0 && !left.some((owner) => right.includes(owner));
      }
      case "full name":
        return false;
      default:
        return this.areApart(a, b);
    }
  }

  private haveOtherCodes(a: string, b: string): boolean {
    const [left, right] = [this.codes.get(a), this.codes.get(b)];
    if (left !== undefined && right !== undefined && left !== right) return true;
    const values = new Map((this.identifiers.get(a) ?? []).map((text) => [parseIdentifier(text)?.scheme, text]));
    return (this.identifiers.get(b) ?? []).some((text) => {
      const other = values.get(parseIdentifier(text)?.scheme);
      return other !== undefined && other !== text;
    });
  }

  /** Whether the places of both are known, and none of one is in or around one of the other. */
  private areApart(a: string, b: string): boolean {
    const [left, right] = [this.nearest(a), this.nearest(b)];
    if (left.size === 0 || right.size === 0) return false;
    const [aroundLeft, aroundRight] = [this.around(left), this.around(right)];
    return ![...left].some((place) => aroundRight.has(place)) && ![...right].some((place) => aroundLeft.has(place));
  }

  /** The places that an entity, or what it is part of, is directly in. */
  private nearest(id: string): Set<string> {
    const found = new Set<string>();
    const seen = new Set([id]);
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const above of this.places.get(next) ?? []) {
        if (this.isPlace(above)) found.add(above);
        else if (!seen.has(above)) {
          seen.add(above);
          waiting.push(above);
        }
      }
    return found;
  }

  /** Places and the larger places that they are part of. */
  private around(places: ReadonlySet<string>): Set<string> {
    const found = new Set(places);
    for (const place of found) for (const larger of this.places.get(place) ?? []) found.add(larger);
    return found;
  }

  private isPlace(id: string): boolean {
    const kind = this.known.entities.get(id)?.kind;
    return kind !== undefined && isPlaceKind(kind);
  }
}
