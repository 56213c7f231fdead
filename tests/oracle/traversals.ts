import type { EntityKind } from "../../src/model/kinds.ts";
import { byCodePoints, fits, type PlainConditions, type PlainGraph, type PlainRelationship } from "./plain.ts";

/** Conditions on the relationships of a traversal. */
export type Walkable = PlainConditions;

/** What may be walked on the way from one entity to another. */
export interface PlainPassage extends Walkable {
  readonly maxHops: number;
  readonly avoid: readonly string[];
  /** Kinds that may be stepping stones, and finer kinds that may not. */
  readonly throughKinds: readonly EntityKind[];
  readonly avoidSubkinds: readonly string[];
  /** What is on every way, in this order. */
  readonly through?: readonly string[];
}

/** A relationship between what counts as two nodes. */
interface Link {
  readonly a: string;
  readonly b: string;
  readonly one: PlainRelationship;
}

const PARTS: readonly (EntityKind | undefined)[] = ["CAMPUS", "DEPARTMENT", "TEAM"];
const WHOLES: readonly (EntityKind | undefined)[] = ["HOSPITAL", "INSTITUTION"];
const STEPS = 3;

/** Answers about ways and networks by their definitions, over the whole graph, with no thought of speed. */
export class WalkOracle {
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly subkinds: ReadonlyMap<string, string | undefined>;
  private readonly graph: PlainGraph;

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
    this.subkinds = new Map(graph.entities.map(({ id, subkind }) => [id, subkind]));
  }

  /** The nodes that an entity counts for: named parts are nodes, and so is what is no part. */
  nodesOf(id: string, named: readonly string[], rollUp: boolean): string[] {
    if (!rollUp || named.includes(id) || !PARTS.includes(this.kinds.get(id))) return [id];
    const climb = (part: string, steps: number): string[] =>
      this.graph.relationships
        .filter(({ type, from }) => from === part && (type === "PART_OF" || type === "AFFILIATED_WITH"))
        .flatMap(({ to }) => {
          const kind = this.kinds.get(to);
          if (to !== id && (WHOLES.includes(kind) || (PARTS.includes(kind) && named.includes(to)))) return [to];
          return steps > 1 && PARTS.includes(kind) ? climb(to, steps - 1) : [];
        });
    const nodes = [...new Set(climb(id, STEPS))].sort(byCodePoints);
    return nodes.length === 0 ? [id] : nodes;
  }

  /** All that joins two nodes, by id, with the ends that are parts of them. */
  between(a: string, b: string, conditions: Walkable, named: readonly string[] = []) {
    const found = this.links(conditions, named)
      .filter((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a))
      .map(({ one }) => one);
    const relationships = [...new Set(found)].sort((x, y) => byCodePoints(x.id, y.id));
    const ends = relationships.flatMap(({ from, to }) => [from, to]);
    const through = [...new Set(ends)].filter((end) => end !== a && end !== b).sort(byCodePoints);
    return { relationships, through };
  }

  /** All shortest ways, in the order of the ids on them. */
  ways(from: string, to: string, passage: PlainPassage): string[][] {
    const { through = [], avoid } = passage;
    const beside = this.neighbours(passage, [from, to, ...through, ...avoid]);
    const stops = [from, ...through, to];
    let ways = [[from]];
    for (const stop of stops.slice(1)) {
      const maxHops = passage.maxHops - ((ways[0]?.length ?? 0) - 1);
      const leg = this.leg(ways[0]?.at(-1) ?? "", stop, { ...passage, maxHops }, beside);
      ways = ways.flatMap((way) => leg.map((next) => [...way, ...next.slice(1)]));
      if (ways.length === 0) return [];
    }
    return ways;
  }

  private leg(
    from: string,
    to: string,
    { maxHops, ...passage }: PlainPassage,
    beside: (id: string) => readonly string[],
  ): string[][] {
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

  /** All ways of exactly this length that visit nothing twice, in the order of the ids on them. */
  simpleWays(from: string, to: string, length: number, passage: PlainPassage): string[][] {
    const beside = this.neighbours(passage, [from, to, ...passage.avoid]);
    let ways = [[from]];
    for (let hops = 1; hops <= length; hops++)
      ways = ways.flatMap((way) =>
        beside(way.at(-1) ?? "")
          .filter((next) => !way.includes(next))
          .filter((next) => (hops === length ? next === to : next !== to && this.maySee(next, passage)))
          .map((next) => [...way, next]),
      );
    return ways;
  }

  /** How many entities can be reached over stepping stones from an end of a way. */
  reach(end: string, other: string, passage: PlainPassage): number {
    const beside = this.neighbours(passage, [end, other, ...passage.avoid]);
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
      AVOID_SUBKINDS: { avoidSubkinds: [] },
    };
    const openedBy = Object.entries(without)
      .filter(([, change]) => this.ways(from, to, { ...passage, ...change }).length > 0)
      .map(([shutter]) => shutter);
    const isFar = this.ways(from, to, { ...passage, maxHops: this.kinds.size }).length > 0;
    return { openedBy, reason: isFar ? "BEYOND_MAX_HOPS" : openedBy.length > 0 ? "FILTERED" : "SEPARATE" };
  }

  /** What is nearest to some entities, then has the most relationships, then the smallest id. */
  network(
    roots: readonly string[],
    depth: number,
    maxNodes: number,
    conditions: Walkable & { readonly avoidSubkinds: readonly string[] },
  ) {
    const beside = this.neighbours(conditions, roots);
    const isAvoided = (id: string) => conditions.avoidSubkinds.includes(this.subkinds.get(id) ?? "");
    const far = new Map(roots.map((root) => [root, 0]));
    for (const [one, hops] of far)
      if (hops < depth && (hops === 0 || !isAvoided(one)))
        for (const next of beside(one)) if (!far.has(next)) far.set(next, hops + 1);
    const members = new Map<string, string[]>();
    for (const { id } of this.graph.entities)
      for (const node of this.nodesOf(id, roots, conditions.rollUp))
        members.set(node, [...(members.get(node) ?? []), id]);
    const degree = (node: string) =>
      (members.get(node) ?? [])
        .flatMap((id) => this.graph.relationships.map(({ from, to }) => Number(from === id) + Number(to === id)))
        .reduce((all, count) => all + count, 0);
    const others = [...far.keys()]
      .filter((id) => !roots.includes(id))
      .sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || degree(b) - degree(a) || byCodePoints(a, b));
    const nodes = [...roots, ...others].slice(0, maxNodes);
    return { nodes, ...this.among(nodes, roots, conditions), truncated: others.length > maxNodes - roots.length };
  }

  /** What joins the nodes of a network, the parts that count for them, and how many neighbours are not among them. */
  among(nodes: readonly string[], roots: readonly string[], conditions: Walkable) {
    const beside = this.neighbours(conditions, roots);
    const links = this.links(conditions, roots).filter(({ a, b }) => nodes.includes(a) && nodes.includes(b));
    const ends = [...new Set(links.flatMap(({ one }) => [one.from, one.to]))].sort(byCodePoints);
    return {
      relationships: [...new Set(links.map(({ one }) => one.id))].sort(byCodePoints),
      parts: ends
        .filter((end) => !nodes.includes(end))
        .flatMap((part) =>
          this.nodesOf(part, roots, conditions.rollUp)
            .filter((node) => nodes.includes(node))
            .map((node) => ({ part, node })),
        ),
      frontier: nodes.flatMap((id) => {
        const hidden = beside(id).filter((other) => !nodes.includes(other)).length;
        return hidden > 0 ? [{ node: { id }, hidden }] : [];
      }),
    };
  }

  /** Whether a way may visit an entity that is none of its ends. */
  maySee(id: string, { avoid, throughKinds, avoidSubkinds, through = [] }: Omit<PlainPassage, "maxHops">): boolean {
    if (through.includes(id)) return true;
    if (avoid.includes(id) || avoidSubkinds.includes(this.subkinds.get(id) ?? "")) return false;
    return throughKinds.includes(this.kinds.get(id) as EntityKind);
  }

  private links(conditions: Walkable, named: readonly string[]): Link[] {
    return this.graph.relationships
      .filter((one) => fits(one, conditions))
      .flatMap((one) =>
        this.nodesOf(one.from, named, conditions.rollUp).flatMap((a) =>
          this.nodesOf(one.to, named, conditions.rollUp).map((b) => ({ a, b, one })),
        ),
      )
      .filter(({ a, b }) => a !== b);
  }

  /** The nodes beside a node, by id. */
  neighbours(conditions: Walkable, named: readonly string[]): (id: string) => readonly string[] {
    const beside = new Map<string, Set<string>>();
    for (const link of this.links(conditions, named))
      for (const [a, b] of [
        [link.a, link.b],
        [link.b, link.a],
      ] as const)
        beside.set(a, (beside.get(a) ?? new Set()).add(b));
    const sorted = new Map([...beside].map(([id, others]) => [id, [...others].sort(byCodePoints)]));
    return (id) => sorted.get(id) ?? [];
  }
}
