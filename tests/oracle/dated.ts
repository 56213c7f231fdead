import { parseRelationshipId } from "../../src/model/ids.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import { byCodePoints, type PlainGraph, type PlainRelationship } from "./plain.ts";
import { RelationshipOracle } from "./relationships.ts";

/** Something with a date, as answers show it. */
export interface PlainHappening {
  readonly date: string;
  /** What happened, or what bound the date is. */
  readonly sort: string;
  readonly entity: string;
  readonly through: readonly string[];
  readonly relationships: readonly string[];
  readonly property: string | null;
}

export interface PlainPeriod {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface PlainScope extends PlainPeriod {
  /** Null for everything. */
  readonly roots: readonly string[] | null;
  readonly rollUp: boolean;
  readonly via: readonly string[] | null;
}

type Dated = { readonly date: string; readonly sort: string; readonly property: string | null };
const TAKING_PART = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "RUNS", "LEADS", "PARTICIPATES_IN"];
const PROGRAM_TYPES = ["MEMBER_OF", "RUNS", "LEADS", "PARTICIPATES_IN"];
const PARTS = ["CAMPUS", "DEPARTMENT", "TEAM"];
const OPEN = ["planned", "building", "candidate"];
const PROPERTIES = ["since", "start", "reviewed", "until", "end"];

/** What happened when, by definition, over the complete graph, with no thought of speed. */
export class DatedOracle {
  readonly graph: PlainGraph;
  private readonly relationships: RelationshipOracle;
  private readonly kinds: ReadonlyMap<string, EntityKind>;

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.relationships = new RelationshipOracle(graph);
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
  }

  /** What changed in a period, and how many relationships have no date. */
  changes(scope: PlainScope): { readonly changes: PlainHappening[]; readonly undated: number } {
    const all = this.inScope(scope);
    const datesOf = (one: PlainRelationship): Dated[] => {
      const began = ["CERTIFIED_AS", "AWARDED"].includes(one.type) ? "CERTIFIED" : "BEGAN";
      const open = (sort: string) => (OPEN.includes(one.status ?? "") ? "PLANNED" : sort);
      return [
        ...dated(one.since, open(began), "since"),
        ...dated(one.reviewed, "REVIEWED", "reviewed"),
        ...dated(one.until, open("ENDED"), "until"),
      ];
    };
    const programs = this.programs(scope).flatMap(({ id, start, end, status = "" }) => {
      const open = (sort: string) => (OPEN.includes(status) ? "PLANNED" : sort);
      const dates = [...dated(start, open("BEGAN"), "start"), ...dated(end, open("ENDED"), "end")];
      return dates.map((one) => ({ ...one, entity: id, through: [], relationships: [] }));
    });
    const events = this.events(all, scope).flatMap((event) =>
      datesOf(event.first).map((one) => ({ ...event.shown, ...one })),
    );
    const rankOf = ({ property }: PlainHappening) => PROPERTIES.indexOf(property ?? "");
    const found = [...events, ...programs]
      .filter(({ date }) => mayBeIn(date, scope))
      .sort((a, b) => byDate(a.date, b.date) || byCodePoints(recordOf(a), recordOf(b)) || rankOf(a) - rankOf(b));
    return { changes: found, undated: all.filter((one) => datesOf(one).length === 0).length };
  }

  /** The relationships and programs of a timeline, and how many relationships have no date. */
  timeline(scope: PlainScope): { readonly entries: PlainHappening[]; readonly undated: number } {
    const all = this.inScope(scope);
    const datesOf = ({ since, until }: PlainRelationship): Dated[] =>
      since === null ? dated(until, "UNTIL", null) : dated(since, "SINCE", null);
    const programs = this.programs(scope).flatMap(({ id, start, end }) =>
      [...dated(start, "SINCE", "start"), ...dated(end, "UNTIL", "end")].map((one) => ({
        ...{ ...one, entity: id, through: [], relationships: [] },
      })),
    );
    const events = this.events(all, scope).flatMap((event) =>
      datesOf(event.first).map((one) => ({ ...event.shown, ...one })),
    );
    const idOf = (one: PlainHappening) => one.relationships[0] ?? `${one.entity}#${one.property}`;
    const entries = [...events, ...programs]
      .filter(({ date }) => mayBeIn(date, scope))
      .sort((a, b) => byDate(a.date, b.date) || byCodePoints(idOf(a), idOf(b)));
    return { entries, undated: all.filter(({ since, until }) => since === null && until === null).length };
  }

  /** The entities that count for an entity. */
  holders(root: string, rollUp: boolean): readonly string[] {
    return rollUp ? this.relationships.holders(root) : [root];
  }

  private inScope({ roots, rollUp, via }: PlainScope): PlainRelationship[] {
    const holders = roots?.flatMap((root) => this.holders(root, rollUp)) ?? [...this.kinds.keys()];
    return this.graph.relationships.filter(
      ({ type, from, to }) => (via === null || via.includes(type)) && (holders.includes(from) || holders.includes(to)),
    );
  }

  /** The programs in scope, and those that something in scope takes part in. */
  private programs({ roots, rollUp, via }: PlainScope) {
    if (via !== null) return [];
    const holders = roots?.flatMap((root) => this.holders(root, rollUp)) ?? [...this.kinds.keys()];
    const joined = this.graph.relationships.filter(({ type }) => PROGRAM_TYPES.includes(type));
    return this.graph.entities.filter(
      ({ id, kind }) =>
        kind === "PROGRAM" &&
        (holders.includes(id) ||
          joined.some(
            ({ from, to }) => (from === id && holders.includes(to)) || (to === id && holders.includes(from)),
          )),
    );
  }

  /** Relationships that differ only in the parts of institutions, as one. */
  private events(all: readonly PlainRelationship[], { roots, rollUp }: PlainScope) {
    const left = all.toSorted((a, b) => byCodePoints(a.id, b.id));
    const events: { first: PlainRelationship; shown: Omit<PlainHappening, "date" | "sort" | "property"> }[] = [];
    while (left.length > 0) {
      const first = left[0] as PlainRelationship;
      const group = left.filter((one) => one === first || (rollUp && this.areOne(first, one)));
      for (const one of group) left.splice(left.indexOf(one), 1);
      const rootOf = (one: PlainRelationship) =>
        roots?.find((root) => [one.from, one.to].some((end) => this.holders(root, rollUp).includes(end))) ?? null;
      const holders = [...new Set(group.map((one) => this.holderOf(one, rootOf(one), rollUp)))].sort(byCodePoints);
      const entity = holders.length === 1 ? (holders[0] ?? "") : this.common(holders, rootOf(first));
      events.push({
        first,
        shown: {
          entity,
          through: holders.filter((holder) => holder !== entity),
          relationships: group.map(({ id }) => id),
        },
      });
    }
    return events;
  }

  private areOne(a: PlainRelationship, b: PlainRelationship): boolean {
    if (!TAKING_PART.includes(a.type) || a.type !== b.type || a.status !== b.status) return false;
    if (parseRelationshipId(a.id)?.key !== parseRelationshipId(b.id)?.key) return false;
    if (a.since !== b.since || a.until !== b.until || (a.reviewed ?? null) !== (b.reviewed ?? null)) return false;
    const [x, y] = [a, b].map(({ from, to }) => [this.institution(from), this.institution(to)]) as [string[], string[]];
    if (x[0] === x[1]) return false;
    return `${x}` === `${y}` || (a.type === "PARTNERS_WITH" && `${x.toReversed()}` === `${y}`);
  }

  private holderOf({ type, from, to }: PlainRelationship, root: string | null, rollUp: boolean): string {
    if (root !== null && (from === root || to === root)) return root;
    const ends = [from, to].filter((end) => root === null || this.holders(root, rollUp).includes(end));
    const keyOf = (end: string) => (rollUp ? this.institution(end) : end);
    if (type !== "PARTNERS_WITH") return ends[0] ?? "";
    return ends.sort((a, b) => byCodePoints(keyOf(a), keyOf(b)) || byCodePoints(a, b))[0] ?? "";
  }

  private common(holders: readonly string[], root: string | null): string {
    const institutions = new Set(holders.map((holder) => this.institution(holder)));
    const [one = ""] = institutions;
    if (root === null || (institutions.size === 1 && this.holders(root, true).includes(one))) return one;
    return root;
  }

  /** The one hospital or institution that an entity is a part of; itself if there is none or several. */
  private institution(id: string): string {
    let last = [id];
    const found = new Set<string>();
    for (let step = 0; step < 3; step++) {
      last = last
        .filter((part) => PARTS.includes(this.kinds.get(part) ?? ""))
        .flatMap((part) =>
          this.graph.relationships
            .filter(({ type, from }) => ["PART_OF", "AFFILIATED_WITH"].includes(type) && from === part)
            .map(({ to }) => to),
        );
      for (const one of last) if (["HOSPITAL", "INSTITUTION"].includes(this.kinds.get(one) ?? "")) found.add(one);
    }
    return found.size === 1 ? ([...found][0] ?? id) : id;
  }
}

/** Whether one of the days that a date can mean is between the first and the last day of a period. */
export function mayBeIn(date: string, { from, to }: PlainPeriod): boolean {
  const days = (text: string) => parsePartialDate(text) ?? { first: "", last: "" };
  return (from == null || days(date).last >= days(from).first) && (to == null || days(date).first <= days(to).last);
}

function dated(date: string | null | undefined, sort: string, property: string | null): Dated[] {
  return date == null ? [] : [{ date, sort, property }];
}

/** The first possible day, then the more precise date. */
export function byDate(a: string, b: string): number {
  const day = (text: string) => parsePartialDate(text)?.first ?? "";
  return byCodePoints(day(a), day(b)) || b.length - a.length;
}

function recordOf({ relationships, entity }: PlainHappening): string {
  return relationships[0] ?? entity;
}
