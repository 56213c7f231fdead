import type { InstitutionNetwork } from "./institution-network.ts";

/** A breadth-first search that counts shortest paths; its arrays are those of the last search. */
export class PathSearch {
  /** The nodes that were reached, the nearest first, as many as `length`. */
  readonly order: Uint32Array;
  length = 0;
  readonly distance: Int32Array;
  /** By node: the last other node that all shortest paths to it pass; the source if there is none. */
  readonly dominator: Uint32Array;
  private readonly network: InstitutionNetwork;
  private readonly pathCounts: Float64Array;
  /** By node: the number of its dominators. */
  private readonly depth: Uint32Array;
  private readonly dependency: Float64Array;
  private readonly below: Uint32Array;

  constructor(network: InstitutionNetwork) {
    const { length } = network.entities;
    this.network = network;
    this.order = new Uint32Array(length);
    this.distance = new Int32Array(length).fill(-1);
    this.dominator = new Uint32Array(length);
    this.pathCounts = new Float64Array(length);
    this.depth = new Uint32Array(length);
    this.dependency = new Float64Array(length);
    this.below = new Uint32Array(length);
  }

  /** The number of all nodes. */
  get size(): number {
    return this.network.entities.length;
  }

  from(source: number): void {
    const { order, distance, dominator, pathCounts, depth } = this;
    const { starts, partners } = this.network;
    for (let at = 0; at < this.length; at++) distance[order[at] as number] = -1;
    order[0] = source;
    distance[source] = 0;
    pathCounts[source] = 1;
    depth[source] = 0;
    this.length = 1;
    for (let at = 0; at < this.length; at++) {
      const node = order[at] as number;
      const next = (distance[node] as number) + 1;
      // All that precede the node have been visited, so its dominator is final.
      if (at > 0) depth[node] = (depth[dominator[node] as number] as number) + 1;
      for (let link = starts[node] as number; link < (starts[node + 1] as number); link++) {
        const other = partners[link] as number;
        if (distance[other] === -1) {
          order[this.length++] = other;
          distance[other] = next;
          dominator[other] = node;
          pathCounts[other] = pathCounts[node] as number;
        } else if (distance[other] === next) {
          dominator[other] = this.common(dominator[other] as number, node);
          pathCounts[other] = (pathCounts[other] as number) + (pathCounts[node] as number);
        }
      }
    }
  }

  /** Adds for each node between the source and the targets the share of the shortest paths that pass it. */
  addBetweenness(isTarget: (node: number) => boolean, betweenness: Float64Array): void {
    const { order, distance, pathCounts, dependency } = this;
    const { starts, partners } = this.network;
    for (let at = 0; at < this.length; at++) dependency[order[at] as number] = 0;
    for (let at = this.length - 1; at > 0; at--) {
      const node = order[at] as number;
      betweenness[node] = (betweenness[node] as number) + (dependency[node] as number);
      const all = (dependency[node] as number) + (isTarget(node) ? 1 : 0);
      if (all === 0) continue;
      const share = all / (pathCounts[node] as number);
      const before = (distance[node] as number) - 1;
      for (let link = starts[node] as number; link < (starts[node + 1] as number); link++) {
        const other = partners[link] as number;
        if (distance[other] === before)
          dependency[other] = (dependency[other] as number) + share * (pathCounts[other] as number);
      }
    }
  }

  /** Adds for each node the number of targets to which all shortest paths from the source pass it. */
  addDominated(isTarget: (node: number) => boolean, counts: Float64Array): void {
    const { order, dominator, below } = this;
    for (let at = 0; at < this.length; at++) below[order[at] as number] = 0;
    for (let at = this.length - 1; at > 0; at--) {
      const node = order[at] as number;
      const own = below[node] as number;
      counts[node] = (counts[node] as number) + own;
      const above = dominator[node] as number;
      below[above] = (below[above] as number) + own + (isTarget(node) ? 1 : 0);
    }
  }

  /** The last node that all shortest paths to two nodes pass. */
  private common(a: number, b: number): number {
    const { depth, dominator } = this;
    let [one, other] = [a, b];
    while (one !== other)
      if ((depth[one] as number) >= (depth[other] as number)) one = dominator[one] as number;
      else other = dominator[other] as number;
    return one;
  }
}
