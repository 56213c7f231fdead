/** A broker by definition. Nodes are numbers in the order of their names. */
export interface PlainBroker {
  readonly node: number;
  readonly betweenness: number;
  readonly pairCount: number;
  readonly separatedCount: number;
  readonly pairs: readonly PlainPair[];
  readonly partSizes: readonly number[];
}

export interface PlainPair {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
  /** Null if there is no path without the broker. */
  readonly distanceWithout: number | null;
}

/** The nodes beside each node. */
export type PlainNetwork = readonly ReadonlySet<number>[];

/** The brokers of a network by definition: lists all shortest paths of each pair, with no thought of speed. */
export function plainBrokers(
  network: PlainNetwork,
  [one, other]: readonly [ReadonlySet<number>, ReadonlySet<number>],
): PlainBroker[] {
  const pairs = [...network.keys()].flatMap((x) =>
    [...network.keys()].flatMap((y) => {
      if (x >= y) return [];
      if (one.has(x) && other.has(y)) return [[x, y] as const];
      return one.has(y) && other.has(x) ? [[y, x] as const] : [];
    }),
  );
  const routes = pairs.map(([a, b]) => ({ a, b, paths: shortestPaths(network, a, b) }));
  return [...network.keys()]
    .map((node) => {
      const shares = routes
        .filter(({ a, b, paths }) => a !== node && b !== node && paths.length > 0)
        .map(({ a, b, paths }) => ({
          a,
          b,
          paths,
          share: paths.filter((path) => path.includes(node)).length / paths.length,
        }));
      const without = network.map(
        (beside, at) => new Set(at === node ? [] : [...beside].filter((each) => each !== node)),
      );
      const joined = shares
        .filter(({ share }) => share === 1)
        .map(({ a, b, paths }) => {
          const [detour] = shortestPaths(without, a, b);
          return { a, b, distance: hops(paths[0]), distanceWithout: detour === undefined ? null : hops(detour) };
        });
      const component = reached(network, node).filter((each) => each !== node);
      const parts = new Map(
        component.map((each) => [Math.min(...reached(without, each)), reached(without, each).length]),
      );
      const isSeparated = (pair: PlainPair) => Number(pair.distanceWithout === null);
      return {
        node,
        betweenness: Math.round(shares.reduce((all, { share }) => all + share, 0) * 1e6) / 1e6,
        pairCount: joined.length,
        separatedCount: joined.filter(isSeparated).length,
        pairs: joined.sort((x, y) => isSeparated(y) - isSeparated(x) || x.a - y.a || x.b - y.b),
        partSizes: [...parts.values()].sort((x, y) => y - x),
      };
    })
    .filter(({ pairCount }) => pairCount > 0)
    .sort((x, y) => y.betweenness - x.betweenness || x.node - y.node);
}

/** All shortest paths between two nodes, each as its nodes. */
function shortestPaths(network: PlainNetwork, from: number, to: number): number[][] {
  for (let paths = [[from]], length = 0; length < network.length; length++) {
    const found = paths.filter((path) => path.at(-1) === to);
    if (found.length > 0) return found;
    paths = paths.flatMap((path) =>
      [...(network[path.at(-1) ?? -1] ?? [])].filter((next) => !path.includes(next)).map((next) => [...path, next]),
    );
  }
  return [];
}

function hops(path: readonly number[] = []): number {
  return path.length - 1;
}

function reached(network: PlainNetwork, from: number): number[] {
  const seen = new Set([from]);
  for (const one of seen) for (const next of network[one] ?? []) seen.add(next);
  return [...seen];
}
