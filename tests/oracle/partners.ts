import type { EntityKind } from "../../src/model/kinds.ts";
import { surprise } from "./hypergeometric.ts";
import { ACTORS, BELONGS, LinkOracle, PARTS } from "./partner-links.ts";
import { byCodePoints, type PlainGraph, type PlainPartnerConditions } from "./plain.ts";

/** Which entities are compared, and which count as their partners. */
export interface PlainComparison {
  readonly scope?: "REPORTED" | "ALL";
  readonly kinds?: readonly EntityKind[] | null;
  readonly excluding?: readonly string[];
}

/** Answers about partners by their definitions, over the whole graph, with no thought of speed. */
export class PartnerOracle extends LinkOracle {
  private readonly whole: PartnerOracle;

  /**
   * @param whole - answers about all that is stored, where `graph` is a part of it that nothing joins with the rest.
   */
  constructor(graph: PlainGraph, whole?: PartnerOracle) {
    super(graph);
    this.whole = whole ?? this;
  }

  /** The reported entities: those that documents report on, and all their parts. Undefined if there are no actors. */
  reported(): Set<string> | undefined {
    return this.once(["reported"], () => {
      const subjects = this.graph.reported ?? [];
      if (!subjects.some((id) => ACTORS.includes(this.kindOf(id)))) return undefined;
      const isPart = (id: string) => PARTS.includes(this.kindOf(id));
      const found = new Set(subjects);
      for (let step = 0; step < 3; step++)
        for (const { type, from, to } of [...this.graph.relationships])
          if (BELONGS.includes(type) && isPart(from) && found.has(to)) found.add(from);
      return found;
    });
  }

  /** The reported entities that have a partner by these types, and all partners of reported ones; or all of either. */
  population(conditions: PlainPartnerConditions, scope: "REPORTED" | "ALL"): Set<string> {
    const reported = scope === "ALL" ? undefined : this.reported();
    if (this.whole !== this) return this.whole.population(conditions, scope);
    const all = { ...conditions, status: null, planned: true, asOf: null, undated: true };
    const ended = { ...all, status: ["ended"] };
    const found = this.once(["population", all, reported !== undefined], () =>
      this.graph.entities
        .filter(({ id }) => reported?.has(id) ?? true)
        .flatMap(({ id }) => {
          const partners = [...this.partners(id, all), ...this.partners(id, ended)];
          const isOwnWhole = this.wholes(id, conditions.rollUp).includes(id);
          return partners.length > 0 && isOwnWhole ? [id, ...partners] : partners;
        }),
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
    const population = this.population(conditions, "REPORTED");
    for (const root of roots) population.add(root);
    return this.graph.entities
      .map(({ id }) => id)
      .filter((id) => !roots.includes(id) && (kinds === null || kinds.includes(this.kindOf(id))))
      .map((partner) => ({ partner, count: roots.filter((root) => of.get(root)?.has(partner)).length }))
      .filter(({ count }) => count >= atLeast)
      .map(({ partner, count }) => {
        const degree = new Set([...this.partners(partner, conditions)].filter((one) => population.has(one)));
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

  overlap(
    a: string,
    b: string,
    conditions: PlainPartnerConditions,
    { scope = "REPORTED", kinds = null, excluding = [] }: PlainComparison = {},
  ) {
    const counts = (id: string) => (kinds === null || kinds.includes(this.kindOf(id))) && !excluding.includes(id);
    const setOf = (ids: Iterable<string>, without: string) =>
      new Set([...ids].filter((one) => counts(one) && one !== without));
    const [ofA, ofB] = [setOf(this.partners(a, conditions), b), setOf(this.partners(b, conditions), a)];
    const population = setOf(setOf(this.population(conditions, scope), a), b);
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

  /** The overlaps of those of the roots that the scope compares. */
  overlaps(
    roots: readonly string[],
    minShared: number,
    order: "COUNT" | "SIMILARITY" | "SURPRISE",
    conditions: PlainPartnerConditions,
    comparison: PlainComparison = {},
  ) {
    const key = { COUNT: "count", SIMILARITY: "similarity", SURPRISE: "surprise" } as const;
    const reported = comparison.scope === "ALL" ? undefined : this.reported();
    const compared = roots.filter((id) => reported?.has(id) ?? true);
    return compared
      .flatMap((a) =>
        compared.filter((b) => byCodePoints(a, b) < 0).map((b) => this.overlap(a, b, conditions, comparison)),
      )
      .filter(({ count }) => count >= minShared)
      .sort(
        (x, y) =>
          y[key[order]] - x[key[order]] ||
          y.surprise - x.surprise ||
          this.byNameOnly(x.a, y.a) ||
          this.byNameOnly(x.b, y.b) ||
          byCodePoints(x.a, y.a) ||
          byCodePoints(x.b, y.b),
      );
  }

  /** The other ends of relationships in effect of an entity and its parts, parts counted as their institutions. */
  private related(id: string, types: readonly string[], kind: EntityKind): Set<string> {
    const holders = this.holders(id, true);
    const ends = this.graph.relationships
      .filter(({ type, status }) => types.includes(type) && (status === null || HELD.includes(status)))
      .flatMap(({ from, to }) => [...(holders.has(from) ? [to] : []), ...(holders.has(to) ? [from] : [])])
      .filter((other) => this.kindOf(id) === kind || this.kindOf(other) === kind);
    return new Set(ends.flatMap((other) => this.wholes(other, true)).filter((other) => other !== id));
  }

  /** The entities of the same kind that have anything in common, each with what that is. */
  similar(id: string, scope: "REPORTED" | "ALL") {
    const kind = this.kindOf(id);
    const isReportable = ACTORS.includes(kind) && kind !== "PERSON";
    const reported = scope === "ALL" || !isReportable ? undefined : this.reported();
    const usual = { via: PARTNER_VIA, status: null, asOf: null, undated: true, rollUp: true };
    const itemsOf = (one: string) =>
      this.once(["items", one], () => ({
        PARTNERS: this.partners(one, usual),
        CERTIFICATIONS: this.related(one, ["CERTIFIED_AS"], "CERTIFICATION"),
        PROGRAMS: this.related(one, ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"], "PROGRAM"),
      }));
    const degree = (one: string) =>
      this.graph.relationships.reduce((all, { from, to }) => all + Number(from === one) + Number(to === one), 0);
    return this.ids(kind)
      .filter((other) => other !== id && (reported?.has(other) ?? true))
      .map((other) => {
        const aspects = (["PARTNERS", "CERTIFICATIONS", "PROGRAMS"] as const).map((aspect, at) => {
          const own = [...itemsOf(id)[aspect]].filter((one) => one !== other);
          const its = [...itemsOf(other)[aspect]].filter((one) => one !== id);
          const shared = own
            .filter((one) => its.includes(one))
            .sort((a, b) => degree(a) - degree(b) || byCodePoints(a, b));
          return { aspect, weight: 3 - at, total: new Set([...own, ...its]).size, shared };
        });
        const sum = (amountOf: (one: (typeof aspects)[number]) => number) =>
          aspects.reduce((all, one) => all + amountOf(one), 0);
        const weight = sum(({ weight, shared }) => weight * shared.length);
        return {
          ...{ node: other, aspects, count: sum(({ shared }) => shared.length) },
          score: weight / sum(({ weight, total }) => weight * total),
        };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.score - a.score || b.count - a.count || byCodePoints(a.node, b.node));
  }
}

const PARTNER_VIA = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"];
const HELD = ["held", "passed-review"];
