import type { EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import {
  byCodePoints,
  fits,
  type PlainConditions,
  type PlainGraph,
  type PlainPartnerConditions,
  type PlainRelationship,
} from "./plain.ts";

/** What connects two partners. */
export interface PlainLink {
  readonly relationships: readonly string[];
  readonly through: readonly string[];
  /** The alliances by which they are partners. */
  readonly programs: readonly string[];
  /** Null for what is in effect. */
  readonly status: string | null;
  readonly since: string | null;
  /** The finer kinds of the relationships. */
  readonly kinds: readonly string[];
}

/** One reason why two entities are partners. */
interface Reason {
  readonly ends: readonly [string, string];
  readonly relationships: readonly PlainRelationship[];
  readonly program: string | undefined;
  readonly status: string | null;
}

/** Who is a partner of whom and why, by definition, over the whole graph, with no thought of speed. */
export class LinkOracle {
  readonly graph: PlainGraph;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly known = new Map<string, unknown>();

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
    this.names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  }

  ids(...kinds: EntityKind[]): string[] {
    return this.graph.entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  }

  kindOf(id: string): EntityKind {
    return this.kinds.get(id) as EntityKind;
  }

  byNameOnly = (a: string, b: string): number => byCodePoints(this.names.get(a) ?? "", this.names.get(b) ?? "");

  byName = (a: string, b: string): number => this.byNameOnly(a, b) || byCodePoints(a, b);

  /** All pairs that are linked directly or by an alliance, as the conditions say, whoever they belong to. */
  private reasons(conditions: PlainPartnerConditions): readonly Reason[] {
    return this.once(["reasons", conditions], () => {
      const { via, status, planned = false } = conditions;
      const inTime = (types: readonly string[]) =>
        this.graph.relationships.filter((one) => fits(one, { ...conditions, via: types, status: null }));
      const direct = inTime(via.filter((type) => type === "PARTNERS_WITH" || type === "SUPPORTS")).map(
        (one): Reason => ({ ends: [one.from, one.to], relationships: [one], program: undefined, status: one.status }),
      );
      const isByAlliance = via.includes("MEMBER_OF") || via.includes("LEADS");
      const alliances = this.graph.entities.filter(
        ({ kind, subkind }) => kind === "PROGRAM" && ["alliance", "consortium", "network"].includes(subkind ?? ""),
      );
      const byAlliance = (isByAlliance ? alliances : []).flatMap((program) =>
        inTime(["LEADS"])
          .filter(({ to }) => to === program.id)
          .flatMap((leads) =>
            inTime(["MEMBER_OF"])
              .filter(({ from, to }) => to === program.id && from !== leads.from)
              .map((member): Reason => {
                const statuses = [leads.status, member.status, program.status ?? null];
                const farthest = STATUSES.findLast((each) => statuses.includes(each)) ?? null;
                return {
                  ends: [leads.from, member.from],
                  relationships: [leads, member],
                  program: program.id,
                  status: farthest,
                };
              }),
          ),
      );
      return [...direct, ...byAlliance].filter((one) => {
        if (status !== null) return one.status !== null && status.includes(one.status);
        return planned ? one.status !== "ended" : isInEffect(one.status);
      });
    });
  }

  /** The same question is worked out once. */
  protected once<T>(question: unknown, answer: () => T): T {
    const key = JSON.stringify(question);
    if (!this.known.has(key)) this.known.set(key, answer());
    return this.known.get(key) as T;
  }

  /** By partner: the reasons, each with the holder and the other end. */
  protected rowsOf(root: string, conditions: PlainPartnerConditions) {
    return this.once(["rows", root, conditions], () => {
      const found = new Map<string, { holder: string; other: string; reason: Reason }[]>();
      if (!ACTORS.includes(this.kindOf(root))) return found;
      const holders = this.holders(root, conditions.rollUp);
      for (const reason of this.reasons(conditions))
        for (const [holder, other] of [reason.ends, reason.ends.toReversed()] as [string, string][]) {
          if (!holders.has(holder)) continue;
          for (const partner of this.wholes(other, conditions.rollUp)) {
            if (!ACTORS.includes(this.kindOf(partner)) || this.areOne(root, partner, reason)) continue;
            found.set(partner, [...(found.get(partner) ?? []), { holder, other, reason }]);
          }
        }
      return found;
    });
  }

  /** What makes each of its partners a partner of an entity. */
  links(root: string, conditions: PlainPartnerConditions): Map<string, PlainLink> {
    return new Map(
      [...this.rowsOf(root, conditions)].map(([partner, rows]) => {
        const ranks = rows.map(({ reason }) =>
          isInEffect(reason.status) ? -1 : STATUSES.indexOf(reason.status ?? ""),
        );
        const best = Math.min(...ranks);
        const starts = rows.flatMap(({ reason }, at) => {
          if (ranks[at] !== best) return [];
          const own = reason.relationships.flatMap(({ since }) => since ?? []);
          return own.toSorted(byStart).slice(-1);
        });
        const sorted = (ids: readonly string[]) => [...new Set(ids)].sort(byCodePoints);
        return [
          partner,
          {
            relationships: sorted(rows.flatMap(({ reason }) => reason.relationships.map(({ id }) => id))),
            through: sorted(
              rows.flatMap(({ holder, other }) => [
                ...(holder === root ? [] : [holder]),
                ...(other === partner ? [] : [other]),
              ]),
            ),
            programs: sorted(rows.flatMap(({ reason }) => reason.program ?? [])),
            kinds: sorted(rows.flatMap(({ reason }) => reason.relationships.flatMap(({ kind }) => kind ?? []))),
            status: best === -1 ? null : (STATUSES[best] ?? null),
            since: starts.toSorted(byStart)[0] ?? null,
          },
        ];
      }),
    );
  }

  /**
   * Whether two entities are one, a part of each other, or parts of one institution. Where no PARTNERS_WITH says that
   * they are partners, a person is one with the institutions that the person belongs to.
   */
  private areOne(a: string, b: string, { relationships: [only, ...more] }: Reason): boolean {
    const isNamed = more.length === 0 && only?.type === "PARTNERS_WITH";
    const owners = this.owners(a, isNamed);
    return this.owners(b, isNamed).some((one) => owners.includes(one));
  }

  private owners(id: string, isNamed: boolean): readonly string[] {
    return this.once(["owners", id, isNamed], () => {
      const starts =
        this.kindOf(id) !== "PERSON" || isNamed
          ? [id]
          : this.graph.relationships
              .filter(({ type, from, status }) => type === "AFFILIATED_WITH" && from === id && isInEffect(status))
              .map(({ to }) => to);
      const above = starts.flatMap((start) => this.chains(start).map((chain) => chain.at(-1) ?? ""));
      const owners = above.filter((one) => ACTORS.includes(this.kindOf(one)) && this.kindOf(one) !== "PERSON");
      return [id, ...owners];
    });
  }

  /** Everything at the other end of a relationship of an entity, of any kind. */
  neighbours(
    root: string,
    conditions: PlainConditions,
    holders: ReadonlySet<string> = this.holders(root, conditions.rollUp),
  ): Set<string> {
    const found = this.graph.relationships
      .filter((one) => fits(one, conditions))
      .flatMap(({ from, to }) => [
        ...(holders.has(from) ? this.wholes(to, conditions.rollUp) : []),
        ...(holders.has(to) ? this.wholes(from, conditions.rollUp) : []),
      ]);
    return new Set(found.filter((one) => one !== root));
  }

  partners(root: string, conditions: PlainPartnerConditions): Set<string> {
    return new Set(this.rowsOf(root, conditions).keys());
  }

  /** A chain of at most three belongings that leads up over parts, as the entities on it. */
  private chains(from: string): string[][] {
    return this.once(["chains", from], () => {
      let last: string[][] = [[from]];
      const all: string[][] = [...last];
      for (let step = 0; step < 3; step++) {
        last = last.flatMap((chain) => {
          const part = chain.at(-1) ?? "";
          if (!PARTS.includes(this.kindOf(part))) return [];
          return this.graph.relationships
            .filter(({ type, from: start }) => BELONGS.includes(type) && start === part)
            .map(({ to }) => [...chain, to]);
        });
        all.push(...last);
      }
      return all;
    });
  }

  protected wholes(id: string, rollUp: boolean): string[] {
    const above = rollUp ? this.chains(id).flatMap((chain) => chain.slice(1).slice(-1)) : [];
    const wholes = new Set(above.filter((one) => ["HOSPITAL", "INSTITUTION"].includes(this.kindOf(one))));
    return wholes.size === 0 ? [id] : [...wholes];
  }

  protected holders(id: string, rollUp: boolean): Set<string> {
    if (!rollUp) return new Set([id]);
    return this.once(["holders", id], () => {
      const below = this.graph.entities.filter((one) => this.chains(one.id).some((chain) => chain.at(-1) === id));
      return new Set([id, ...below.map((one) => one.id)]);
    });
  }
}

export const ACTORS: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "TEAM", "PERSON"];
/** From what is in effect to what is over. */
const STATUSES: readonly string[] = ["held", "passed-review", "building", "candidate", "planned", "ended"];
export const PARTS: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM"];
export const PLACES: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
export const BELONGS = ["PART_OF", "AFFILIATED_WITH"];

function isInEffect(status: string | null): boolean {
  return status === null || status === "held" || status === "passed-review";
}

/** Orders dates by their first possible day, then the more precise first. */
function byStart(a: string, b: string): number {
  const day = (text: string) => parsePartialDate(text)?.first ?? "";
  return byCodePoints(day(a), day(b)) || b.length - a.length;
}
