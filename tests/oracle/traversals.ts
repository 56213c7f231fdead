import type { EntityKind } from "../../src/model/kinds.ts";
import { byCodePoints, fits, type PlainConditions, type PlainGraph, type PlainRelationship } from "./plain.ts";

type Walkable = Omit<PlainConditions, "rollUp">;

/** What may be walked on the way from one entity to another. */
export interface PlainPassage extends Walkable {
  readonly maxHops: number;
  readonly avoid: readonly string[];
  /** Kinds that may be stepping stones. */
  readonly throughKinds: readonly EntityKind[];
}

/** Answers about ways and networks by their definitions, over the whole graph, with no thought of speed. */
export class WalkOracle {
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly graph: PlainGraph;

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
  }

  /** All that joins two entities, by id. */
  between(a: string, b: string, conditions: Walkable): PlainRelationship[] {
    return this.graph.relationships
      .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      .filter((one) => fits(one, conditions))
      .sort((x, y) => byCodePoints(x.id, y.id));
  }

  /** All shortest ways, in the order of the ids on them. */
  ways(from: string, to: string, { maxHops, ...passage }: PlainPassage): string[][] {
    const beside = this.neighbours(passage);
    let ways = [[from]];
    const seen = new Set([from]);
    for (let hops = 0; hops < maxHops; hops++) {
      ways = ways.flatMap((way) =>
        beside(way.at(-1) ?? "")
          .filter((next) => !seen.has(next) && (next === to || this.maySee(next, passage)))
          .map((next) => [...way, next]),
      );
      const arrived = ways.filter((way) => way.at(-1) === to);
      if (arrived.length > 0) return arrived;
      for (const way of ways) seen.add(way.at(-1) ?? "");
      if (ways.length > 20_000) throw new RangeError("Too many ways for this test.");
    }
    return [];
  }

  /** How many entities can be reached over stepping stones from an end of a way. */
  reach(end: string, passage: PlainPassage): number {
    const beside = this.neighbours(passage);
    const seen = new Set([end]);
    for (const one of seen)
      if (one === end || this.maySee(one, passage)) for (const next of beside(one)) seen.add(next);
    return seen.size;
  }

  /** Why there is no way, and each condition without which there would be one. */
  noWay(from: string, to: string, passage: PlainPassage) {
    const without = {
      VIA: { via: this.graph.relationships.map(({ type }) => type) },
      STATUS: { status: null },
      AS_OF: { asOf: null, undated: true },
      AVOID: { avoid: [] },
      THROUGH_KINDS: { throughKinds: [...new Set(this.kinds.values())] },
    };
    const openedBy = Object.entries(without)
      .filter(([, change]) => this.ways(from, to, { ...passage, ...change }).length > 0)
      .map(([shutter]) => shutter);
    const isFar = this.ways(from, to, { ...passage, maxHops: this.kinds.size }).length > 0;
    return { openedBy, reason: isFar ? "BEYOND_MAX_HOPS" : openedBy.length > 0 ? "FILTERED" : "SEPARATE" };
  }

  /** What is nearest to some entities, then has the most relationships, then the smallest id. */
  network(roots: readonly string[], depth: number, maxNodes: number, conditions: Walkable) {
    const beside = this.neighbours(conditions);
    const far = new Map(roots.map((root) => [root, 0]));
    for (const [one, hops] of far)
      if (hops < depth) for (const next of beside(one)) if (!far.has(next)) far.set(next, hops + 1);
    const degree = (id: string) =>
      this.graph.relationships.reduce((all, { from, to }) => all + Number(from === id) + Number(to === id), 0);
    const others = [...far.keys()]
      .filter((id) => !roots.includes(id))
      .sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || degree(b) - degree(a) || byCodePoints(a, b));
    const nodes = [...roots, ...others].slice(0, maxNodes);
    return {
      nodes,
      relationships: this.graph.relationships
        .filter((one) => nodes.includes(one.from) && nodes.includes(one.to) && fits(one, conditions))
        .map(({ id }) => id)
        .sort(byCodePoints),
      truncated: others.length > maxNodes - roots.length,
      frontier: nodes.flatMap((id) => {
        const hidden = beside(id).filter((other) => !nodes.includes(other)).length;
        return hidden > 0 ? [{ node: { id }, hidden }] : [];
      }),
    };
  }

  private maySee(id: string, { avoid, throughKinds }: Pick<PlainPassage, "avoid" | "throughKinds">): boolean {
    return !avoid.includes(id) && throughKinds.includes(this.kinds.get(id) as EntityKind);
  }

  private neighbours(conditions: Walkable): (id: string) => readonly string[] {
    const beside = new Map<string, Set<string>>();
    for (const one of this.graph.relationships)
      if (fits(one, conditions))
        for (const [a, b] of [
          [one.from, one.to],
          [one.to, one.from],
        ] as const)
          beside.set(a, (beside.get(a) ?? new Set()).add(b));
    const sorted = new Map([...beside].map(([id, others]) => [id, [...others].sort(byCodePoints)]));
    return (id) => sorted.get(id) ?? [];
  }
}
