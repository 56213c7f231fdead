/** A node of a ladder. */
export interface LadderNode {
  readonly id: string;
  /** The number of hops from the start. */
  readonly column: number;
  /** The position from the top. The unit is one lane, so that the first lane has the row 0. */
  readonly row: number;
}

/** A line between two nodes of neighbouring columns, which one or several paths take. */
export interface LadderEdge {
  readonly from: LadderNode;
  readonly to: LadderNode;
  /** The first path that takes the line, and which of its hops it is. */
  readonly path: number;
  readonly hop: number;
}

export interface Ladder {
  readonly columns: number;
  readonly lanes: number;
  /** By column, then from the top. */
  readonly nodes: readonly LadderNode[];
  readonly edges: readonly LadderEdge[];
}

/**
 * Places paths from left to right, one lane for each path in the given order.
 *
 * What several paths have in the same column is one node, in the middle of their lanes. Two nodes of one column are at
 * least one lane apart. The layout depends on the paths only.
 *
 * @param paths the ids of the nodes of each path, from the start to the end.
 */
export function ladderOf(paths: readonly (readonly string[])[]): Ladder {
  const columns = Math.max(0, ...paths.map((path) => path.length));
  const lanes = paths.length;
  const placed = Array.from({ length: columns }, (_, column) => placeColumn(paths, column));
  const edges = new Map<string, LadderEdge>();
  paths.forEach((ids, path) => {
    ids.slice(1).forEach((id, hop) => {
      const from = placed[hop]?.get(ids[hop] as string) as LadderNode;
      const to = placed[hop + 1]?.get(id) as LadderNode;
      const key = JSON.stringify([hop, from.id, id]);
      if (!edges.has(key)) edges.set(key, { from, to, path, hop });
    });
  });
  return { columns, lanes, nodes: placed.flatMap((column) => [...column.values()]), edges: [...edges.values()] };
}

/** The nodes of a column by id, from the top. */
function placeColumn(paths: readonly (readonly string[])[], column: number): Map<string, LadderNode> {
  const lanesOf = new Map<string, number[]>();
  paths.forEach((ids, lane) => {
    const id = ids[column];
    if (id !== undefined) lanesOf.set(id, [...(lanesOf.get(id) ?? []), lane]);
  });
  const sorted = [...lanesOf]
    .map(([id, lanes]) => ({ id, middle: lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length }))
    .sort((a, b) => a.middle - b.middle || (a.id < b.id ? -1 : 1));
  const rows = spread(
    sorted.map(({ middle }) => middle),
    paths.length - 1,
  );
  return new Map(sorted.map(({ id }, at) => [id, { id, column, row: rows[at] as number }]));
}

/** Moves ascending rows apart until they have a distance of one; none is above the row 0 or below the last. */
function spread(rows: readonly number[], last: number): number[] {
  const result = [...rows];
  for (let at = 1; at < result.length; at += 1)
    result[at] = Math.max(result[at] as number, (result[at - 1] as number) + 1);
  for (let at = result.length - 1, lowest = last; at >= 0; at -= 1, lowest -= 1)
    result[at] = Math.min(result[at] as number, lowest, (result[at + 1] ?? Number.POSITIVE_INFINITY) - 1);
  return result;
}
