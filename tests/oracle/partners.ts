import type { EntityKind } from "../../src/model/kinds.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import { surprise } from "./hypergeometric.ts";

/** A whole graph, as plain rows. */
export interface PlainGraph {
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string }[];
  readonly relationships: readonly PlainRelationship[];
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

/** What connects two entities. */
export interface PlainLink {
  readonly relationships: readonly string[];
  readonly through: readonly string[];
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

  /** By root: holder, other end, partner and relationship, for all that fit. */
  private rowsOf(conditions: PlainConditions): readonly (readonly [string, string, string, PlainRelationship])[] {
    return this.once(["rows", conditions], () =>
      this.graph.relationships
        .filter((one) => fits(one, conditions))
        .flatMap((one) =>
          [
            [one.from, one.to],
            [one.to, one.from],
          ].flatMap(([holder = "", other = ""]) =>
            this.wholes(other, conditions.rollUp).map((partner) => [holder, other, partner, one] as const),
          ),
        ),
    );
  }

  /** The same question is worked out once. */
  private once<T>(question: unknown, answer: () => T): T {
    const key = JSON.stringify(question);
    if (!this.known.has(key)) this.known.set(key, answer());
    return this.known.get(key) as T;
  }

  /** What connects an entity with each of its partners. */
  links(
    root: string,
    conditions: PlainConditions,
    holders: ReadonlySet<string> = this.holders(root, conditions.rollUp),
  ): Map<string, PlainLink> {
    const found = new Map<string, { relationships: Set<string>; through: Set<string> }>();
    for (const [holder, other, partner, { id }] of this.rowsOf(conditions)) {
      if (!holders.has(holder) || partner === root) continue;
      const link = found.get(partner) ?? { relationships: new Set(), through: new Set() };
      found.set(partner, link);
      link.relationships.add(id);
      if (holder !== root) link.through.add(holder);
      if (other !== partner) link.through.add(other);
    }
    return new Map(
      [...found].map(([partner, { relationships, through }]) => [
        partner,
        { relationships: [...relationships].sort(byCodePoints), through: [...through].sort(byCodePoints) },
      ]),
    );
  }

  partners(root: string, conditions: PlainConditions): Set<string> {
    return new Set(this.once(["partners", root, conditions], () => this.links(root, conditions)).keys());
  }

  /** All that partner with any by these types. */
  population(conditions: PlainConditions): Set<string> {
    if (this.whole !== this) return this.whole.population(conditions);
    const all = { ...conditions, status: null, asOf: null, undated: true };
    const found = this.once(["population", all], () =>
      this.rowsOf(all).flatMap(([holder, , partner]) =>
        this.wholes(holder, conditions.rollUp).flatMap((whole) => (whole === partner ? [] : [whole, partner])),
      ),
    );
    return new Set(found);
  }

  shared(
    roots: readonly string[],
    atLeast: number,
    kinds: readonly EntityKind[] | null,
    order: "COUNT" | "SURPRISE" | "NAME",
    conditions: PlainConditions,
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

  /** How many of the relationships that make partners of these kinds tell no date. */
  undated(roots: readonly string[], kinds: readonly EntityKind[] | null, conditions: PlainConditions): number {
    const found = new Set<string>();
    for (const root of roots)
      for (const [holder, , partner, one] of this.rowsOf({ ...conditions, undated: true }))
        if (
          this.holders(root, conditions.rollUp).has(holder) &&
          (kinds === null || kinds.includes(this.kindOf(partner))) &&
          one.since === null &&
          one.until === null
        )
          found.add(one.id);
    return found.size;
  }

  overlap(a: string, b: string, conditions: PlainConditions) {
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
    conditions: PlainConditions,
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
      [...this.links(one, conditions, isInstitution ? undefined : new Set([one])).keys()].filter(
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

const PARTS: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM"];
const PLACES: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const BELONGS = ["PART_OF", "AFFILIATED_WITH"];

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
