/** A node of a column, with its place in pixels. */
export interface ColumnPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface TwoColumns {
  readonly width: number;
  readonly height: number;
  readonly left: readonly ColumnPlace[];
  readonly right: readonly ColumnPlace[];
}

/** A line between the two columns. */
export interface ColumnLine {
  readonly left: string;
  readonly right: string;
}

const WIDTH = 960;
const COLUMNS = { left: 300, right: 580 };
const ROW = 30;
const MARGIN = 30;

/**
 * Places two columns of nodes that lines connect. The nodes on the right are in the order of the mean position of what
 * they are connected with on the left (the barycentre), so that few lines cross; then in the given order.
 *
 * It is pure: the same input has the same places. Coordinates are in pixels.
 */
export function twoColumnsLayout(
  left: readonly string[],
  right: readonly string[],
  lines: readonly ColumnLine[],
): TwoColumns {
  const positionOf = new Map(left.map((id, at) => [id, at]));
  const centreOf = (id: string) => {
    const positions = lines.filter((line) => line.right === id).map((line) => positionOf.get(line.left) ?? 0);
    return positions.reduce((sum, position) => sum + position, 0) / Math.max(1, positions.length);
  };
  const centres = new Map(right.map((id) => [id, centreOf(id)]));
  const ordered = right.toSorted((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
  const height = 2 * MARGIN + ROW * Math.max(2 * left.length - 1, right.length - 1, 1);
  const spread = (ids: readonly string[], x: number): ColumnPlace[] =>
    ids.map((id, at) => ({ id, x, y: Math.round(((at + 0.5) * height) / ids.length) }));
  return { width: WIDTH, height, left: spread(left, COLUMNS.left), right: spread(ordered, COLUMNS.right) };
}
