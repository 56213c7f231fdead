import type { EntityKind } from "../../src/model/kinds.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import { surprise } from "./hypergeometric.ts";

/** A whole graph, as plain rows. */
export interface PlainGraph {
  readonly entities: readonly PlainEntity[];
  readonly relationships: readonly PlainRelationship[];
}

export interface PlainEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The finer kind, and the status of a program; undefined if there is none. */
  readonly subkind?: string | undefined;
  readonly status?: string | undefined;
}

export interface PlainRelationship {
  readonly id: string;
  readonly type: string;
  readonly kind?: string | null | undefined;
  readonly from: string;
  readonly to: string;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface PlainConditions {
  readonly via: readonly string[];
  readonly status: readonly string[] | null;
  readonly asOf: string | null;
  readonly undated: boolean;
  readonly rollUp: boolean;
}

/** Conditions on partners. Without statuses only what is in effect counts, and with `planned` what is not ended. */
export interface PlainPartnerConditions extends PlainConditions {
  readonly planned?: boolean;
}

/** What connects two partners. */
export interface PlainLink {
  readonly relationships: readonly string[];
  readonly through: readonly string[];
  /** The alliances by which they are partners. */
  readonly programs: readonly string[];
  /** Null for what is in effect. */
  readonly status: string | null;
  readonly since: string | null;
}

/** One reason why two entities are partners. */
interface Reason {
  readonly ends: readonly [string, string];
  readonly relationships: readonly PlainRelationship[];
  readonly program: string | undefined;
  readonly status: string | null;
}

/** Answers about partners by their definitions, over the whole graph, with no thought of speed. */
export class PartnerOracle {
  readonly graph: PlainGraph;
  private readonly whole: PartnerOracle;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly known = new Map<string, unknown>();

  /**
   * @param whole - answers about all that is stored, where `graph` is a part of it that nothing joins with the rest.
   */
  constructor(graph: PlainGraph, whole?: PartnerOracle) {
    this.graph = graph;
    this.whole = whole ?? this;
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
    this.names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  }

  ids(...kinds: EntityKind[]): string[] {
    return this.graph.entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  }

  kindOf(id: string): EntityKind {
    return this.kinds.get(id) as EntityKind;
  }

  byName = (a: string, b: string): number =>
    byCodePoints(this.names.get(a) ?? "", this.names.get(b) ?? "") || byCodePoints(a, b);

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
  private once<T>(question: unknown, answer: () => T): T {
    const key = JSON.stringify(question);
    if (!this.known.has(key)) this.known.set(key, answer());
    return this.known.get(key) as T;
  }

  /** By partner: the reasons, each with the holder and the other end. */
  private rowsOf(root: string, conditions: PlainPartnerConditions) {
    return this.once(["rows", root, conditions], () => {
      const found = new Map<string, { holder: string; other: string; reason: Reason }[]>();
      if (!ACTORS.includes(this.kindOf(root))) return found;
      const holders = this.holders(root, conditions.rollUp);
      for (const reason of this.reasons(conditions))
        for (const [holder, other] of [reason.ends, reason.ends.toReversed()] as [string, string][]) {
          if (!holders.has(holder)) continue;
          for (const partner of this.wholes(other, conditions.rollUp)) {
            if (!ACTORS.includes(this.kindOf(partner)) || this.areOne(root, partner)) continue;
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
            status: best === -1 ? null : (STATUSES[best] ?? null),
            since: starts.toSorted(byStart)[0] ?? null,
          },
        ];
      }),
    );
  }

  /** Whether two entities are one, a part of each other, or parts of one institution. */
  private areOne(a: string, b: string): boolean {
    const owners = this.owners(a);
    return this.owners(b).some((one) => owners.includes(one));
  }

  private owners(id: string): readonly string[] {
    return this.once(["owners", id], () => {
      const starts =
        this.kindOf(id) !== "PERSON"
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

  /** All that are partners of any by these types. */
  population(conditions: PlainPartnerConditions): Set<string> {
    if (this.whole !== this) return this.whole.population(conditions);
    const all = { ...conditions, status: null, planned: true, asOf: null, undated: true };
    const ended = { ...all, status: ["ended"] };
    const found = this.once(["population", all], () =>
      this.graph.entities.flatMap(({ id }) => [...this.partners(id, all), ...this.partners(id, ended)]),
    );
    return new Set(found);
  }

  shared(
    roots: readonly string[],
    atLeast: number,
    kinds: readonly EntityKind[] | null,
    order: "COUNT" | "SURPRISE" | "NAME",
    conditions: PlainPartnerConditions,
  ) {
    const of = new Map(roots.map((root) => [root, this.partners(root, conditions)]));
    const population = this.population(conditions);
    for (const root of roots) population.add(root);
    return this.graph.entities
      .map(({ id }) => id)
      .filter((id) => !roots.includes(id) && (kinds === null || kinds.includes(this.kindOf(id))))
      .map((partner) => ({ partner, count: roots.filter((root) => of.get(root)?.has(partner)).length }))
      .filter(({ count }) => count >= atLeast)
      .map(({ partner, count }) => {
        const degree = this.partners(partner, conditions);
        for (const root of roots) if (of.get(root)?.has(partner)) degree.add(root);
        return {
          partner,
          count,
          surprise: surprise(population.size - Number(population.has(partner)), degree.size, roots.length, count),
        };
      })
      .sort(
        (a, b) =>
          (order === "COUNT" ? b.count - a.count : order === "SURPRISE" ? b.surprise - a.surprise : 0) ||
          this.byName(a.partner, b.partner),
      );
  }

  /** How many of the relationships that make partners of these kinds have no date. */
  undated(roots: readonly string[], kinds: readonly EntityKind[] | null, conditions: PlainPartnerConditions): number {
    const found = roots.flatMap((root) =>
      [...this.rowsOf(root, { ...conditions, undated: true })].flatMap(([partner, rows]) =>
        kinds === null || kinds.includes(this.kindOf(partner))
          ? rows.flatMap(({ reason }) => reason.relationships)
          : [],
      ),
    );
    return new Set(found.filter(({ since, until }) => since === null && until === null).map(({ id }) => id)).size;
  }

  overlap(a: string, b: string, conditions: PlainPartnerConditions) {
    const [ofA, ofB] = [this.partners(a, conditions), this.partners(b, conditions)];
    ofA.delete(b);
    ofB.delete(a);
    const population = this.population(conditions);
    population.delete(a);
    population.delete(b);
    const shared = [...ofA].filter((one) => ofB.has(one)).sort(this.byName);
    const all = new Set([...ofA, ...ofB]);
    return {
      a,
      b,
      shared,
      count: shared.length,
      similarity: all.size === 0 ? 0 : shared.length / all.size,
      surprise: surprise(population.size, ofA.size, ofB.size, shared.length),
    };
  }

  overlaps(
    roots: readonly string[],
    minShared: number,
    order: "COUNT" | "SIMILARITY" | "SURPRISE",
    conditions: PlainPartnerConditions,
  ) {
    const key = { COUNT: "count", SIMILARITY: "similarity", SURPRISE: "surprise" } as const;
    return roots
      .flatMap((a) => roots.filter((b) => byCodePoints(a, b) < 0).map((b) => this.overlap(a, b, conditions)))
      .filter(({ count }) => count >= minShared)
      .sort((x, y) => y[key[order]] - x[key[order]] || byCodePoints(x.a, y.a) || byCodePoints(x.b, y.b));
  }

  /** The entities of the same kind that share any neighbour. */
  similar(id: string) {
    const conditions = {
      via: [...new Set(this.graph.relationships.map(({ type }) => type))],
      status: null,
      asOf: null,
      undated: true,
      rollUp: !PARTS.includes(this.kindOf(id)),
    };
    const isInstitution = ["HOSPITAL", "INSTITUTION"].includes(this.kindOf(id));
    const neighbours = (one: string) =>
      [...this.neighbours(one, conditions, isInstitution ? undefined : new Set([one]))].filter(
        (each) => !PLACES.includes(this.kindOf(each)),
      );
    const degree = (one: string) =>
      this.graph.relationships.reduce((all, { from, to }) => all + Number(from === one) + Number(to === one), 0);
    return this.ids(this.kindOf(id))
      .filter((other) => other !== id)
      .map((other) => {
        const [own, its] = [neighbours(id).filter((x) => x !== other), neighbours(other).filter((x) => x !== id)];
        const shared = own
          .filter((one) => its.includes(one))
          .sort((a, b) => degree(a) - degree(b) || byCodePoints(a, b));
        return { node: other, score: shared.length / new Set([...own, ...its]).size, shared };
      })
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.score - a.score || b.shared.length - a.shared.length || byCodePoints(a.node, b.node));
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

  private wholes(id: string, rollUp: boolean): string[] {
    const above = rollUp ? this.chains(id).flatMap((chain) => chain.slice(1).slice(-1)) : [];
    const wholes = new Set(above.filter((one) => ["HOSPITAL", "INSTITUTION"].includes(this.kindOf(one))));
    return wholes.size === 0 ? [id] : [...wholes];
  }

  private holders(id: string, rollUp: boolean): Set<string> {
    if (!rollUp) return new Set([id]);
    return this.once(["holders", id], () => {
      const below = this.graph.entities.filter((one) => this.chains(one.id).some((chain) => chain.at(-1) === id));
      return new Set([id, ...below.map((one) => one.id)]);
    });
  }
}

const ACTORS: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "TEAM", "PERSON"];
/** From what is in effect to what is over. */
const STATUSES: readonly string[] = ["held", "passed-review", "building", "candidate", "planned", "ended"];
const PARTS: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM"];
const PLACES: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const BELONGS = ["PART_OF", "AFFILIATED_WITH"];

function isInEffect(status: string | null): boolean {
  return status === null || status === "held" || status === "passed-review";
}

/** Orders dates by their first possible day, then the more precise first. */
function byStart(a: string, b: string): number {
  const day = (text: string) => parsePartialDate(text)?.first ?? "";
  return byCodePoints(day(a), day(b)) || b.length - a.length;
}

export function byCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (const [at, one] of x.entries()) {
    const other = y[at];
    if (other === undefined) return 1;
    if (one !== other) return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return x.length - y.length;
}

/** Whether a relationship counts under some conditions. */
export function fits(one: PlainRelationship, { via, status, asOf, undated }: Omit<PlainConditions, "rollUp">): boolean {
  const read = (text: string | null) => (text === null ? undefined : parsePartialDate(text));
  const day = read(asOf);
  return (
    via.includes(one.type) &&
    (status === null || (one.status !== null && status.includes(one.status))) &&
    (undated || one.since !== null || one.until !== null) &&
    (day === undefined || holdsAt(read(one.since), read(one.until), day) !== "no")
  );
}
