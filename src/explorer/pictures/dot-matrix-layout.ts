import { widthOf } from "./text-width.ts";

export interface DotMatrixLayout {
  readonly width: number;
  readonly height: number;
  /** For each column its centre, and the line on which its name is, to the right of the centre. */
  readonly columns: readonly { readonly x: number; readonly y: number }[];
  /** Where the lines of the columns end. */
  readonly bottom: number;
  /** Where the names of the groups and rows begin. */
  readonly names: number;
  readonly groups: readonly { readonly y: number; readonly rows: readonly number[] }[];
}

const MARGIN = 16;
const COLUMN = 28;
const LINE = 20;
const ROW = 22;
const GROUP = 28;
const WIDTH_MIN = 320;

/**
 * Places a matrix of dots: few columns, and many rows in groups.
 *
 * The name of each column is on a line of its own above the dots, so that long names need no rotation. The names of the
 * rows are to the right of the dots. Equal input gives the equal layout, and further rows do not move the ones above.
 *
 * @param groups for each group the names of its rows; the name of the group is on a line of its own.
 */
export function layoutDotMatrix(
  columns: readonly string[],
  groups: readonly { readonly name: string; readonly rows: readonly string[] }[],
): DotMatrixLayout {
  const xs = columns.map((_, at) => MARGIN + at * COLUMN);
  const names = MARGIN + columns.length * COLUMN;
  let top = MARGIN + columns.length * LINE;
  const placed = groups.map(({ rows }) => {
    const y = top + GROUP / 2 + 4;
    top += GROUP;
    const ys = rows.map((_, at) => top + at * ROW + ROW / 2);
    top += rows.length * ROW;
    return { y, rows: ys };
  });
  const ends = [
    ...columns.map((name, at) => (xs[at] ?? 0) + MARGIN + widthOf(name)),
    ...groups.flatMap(({ name, rows }) => [name, ...rows]).map((name) => names + widthOf(name)),
  ];
  return {
    ...{ width: Math.ceil(Math.max(WIDTH_MIN, ...ends) + MARGIN), height: top + MARGIN },
    columns: xs.map((x, at) => ({ x, y: MARGIN + at * LINE })),
    ...{ bottom: top, names, groups: placed },
  };
}
