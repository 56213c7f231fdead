import type { Adjacency } from "../../index/adjacency.ts";
import { isLinkInEffect, type Link, type Partners } from "./partners.ts";

/** What connects one root with a partner; by number. */
export interface Connection {
  readonly root: number;
  /** The relationships, with both of an alliance. */
  readonly edges: readonly number[];
  /** The parts at either end that have the relationships. */
  readonly through: readonly number[];
  /** The alliances that one of the two leads and the other is a member of. */
  readonly alliances: readonly number[];
  /** The status of the link nearest to being in effect: 0 if it is in effect, else its position in the list plus 1. */
  readonly status: number;
  /** The relationship with the first start among the links of such a status; undefined if they have none. */
  readonly earliest: number | undefined;
}

/** A connection while its links are collected. */
class ConnectionBuilder {
  private readonly edges = new Set<number>();
  private readonly through = new Set<number>();
  private readonly alliances = new Set<number>();
  private status = Number.POSITIVE_INFINITY;
  private earliest: number | undefined;
  private readonly index: Adjacency;

  constructor(index: Adjacency) {
    this.index = index;
  }

  add({ edge, second, status }: Link, parts: readonly number[]): void {
    this.edges.add(edge);
    if (second !== undefined) {
      this.edges.add(second);
      this.alliances.add(this.index.to[edge] as number);
    }
    for (const part of parts) this.through.add(part);
    const rank = isLinkInEffect(status) ? 0 : status;
    if (rank < this.status) this.earliest = undefined;
    if (rank > this.status) return;
    this.status = rank;
    const start = this.laterOf(edge, second);
    if (start !== undefined && (this.earliest === undefined || this.compare(start, this.earliest) < 0))
      this.earliest = start;
  }

  finish(root: number): Connection {
    const sorted = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
    return {
      root,
      edges: [...this.edges],
      through: sorted(this.through),
      alliances: sorted(this.alliances),
      status: this.status,
      earliest: this.earliest,
    };
  }

  /** Of the two relationships of an alliance, the one that began later; undefined if neither has a start. */
  private laterOf(edge: number, second: number | undefined): number | undefined {
    const starting = [edge, ...(second === undefined ? [] : [second])].filter(
      (one) => this.index.edgeTraitsOf(one).since !== null,
    );
    return starting.sort((a, b) => this.compare(b, a))[0];
  }

  private compare(a: number, b: number): number {
    const day = (this.index.since[a] as number) - (this.index.since[b] as number);
    const precision = (edge: number): number => this.index.edgeTraitsOf(edge).since?.length ?? 0;
    return day || precision(b) - precision(a) || a - b;
  }
}

/** The connections of the roots with some of their partners: by partner, in the order of the roots. */
export function connectionsOf(
  partners: Partners,
  roots: readonly number[],
  shown: Iterable<number>,
): ReadonlyMap<number, readonly Connection[]> {
  const found = new Map<number, Connection[]>(Array.from(shown, (partner) => [partner, []]));
  for (const root of roots) {
    const links = new Map<number, ConnectionBuilder>();
    partners.visitPartners(root, (partner, link, holder, other) => {
      if (!found.has(partner)) return;
      const builder = links.get(partner) ?? new ConnectionBuilder(partners.index);
      links.set(partner, builder);
      const parts = [...(holder === root ? [] : [holder]), ...(other === partner ? [] : [other])];
      builder.add(link, parts);
    });
    for (const [partner, builder] of links) found.get(partner)?.push(builder.finish(root));
  }
  return found;
}

/** The number of undated relationships among those that make partners of some kinds. */
export function countUndated(
  partners: Partners,
  roots: readonly number[],
  isKind: (node: number) => boolean = () => true,
): number {
  const { index } = partners;
  const undated = new Set<number>();
  for (const root of roots)
    partners.visitPartners(root, (partner, { edge, second }) => {
      if (!isKind(partner)) return;
      for (const one of second === undefined ? [edge] : [edge, second]) if (index.isUndated(one)) undated.add(one);
    });
  return undated.size;
}
