/** A group of nodes around the centre. */
export interface RingGroup {
  readonly key: string;
  /** The number of lines of each row that is shown at first. */
  readonly rows: readonly number[];
}

/** What a reader has opened of a group, in the order in which groups were opened. */
export interface OpenedRing {
  readonly key: string;
  /** The number of lines of each node beside those that are shown at first. */
  readonly rows: readonly number[];
}

/** Where something is written, and on which side of its point. */
export interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface PlacedGroup {
  readonly key: string;
  readonly label: RingPlace;
  /** The rows that are shown at first. */
  readonly nodes: readonly RingPlace[];
  /** What was opened: its own label, and its nodes. Null if the group is closed. */
  readonly opened: { readonly label: RingPlace; readonly nodes: readonly RingPlace[] } | null;
}

export interface Rings {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly groups: readonly PlacedGroup[];
}

/** The height of a row of one line, and of each other line. */
const ROW = 23;
const LINE = 16;
const GAP = 12;
const MARGIN = 24;
/** What names need on a side, and the distance of nodes from the centre. */
const NAMES = 290;
const RADIUS = 190;
/** The room of the centre on a side without groups. */
const BARE = 130;
/** How far the nodes at the top and bottom are drawn in, as a part of the radius. */
const BEND = 0.45;

type Side = "right" | "left";

/**
 * Places groups of nodes around a centre: on the right from the top down, then on the left, each group together under
 * its label, and the rows never nearer than a line of text.
 *
 * It is pure: the same groups have the same places. What a reader opens goes below everything on its side, behind what
 * was opened before, so nothing moves. Coordinates are in pixels.
 */
export function ringsLayout(groups: readonly RingGroup[], opened: readonly OpenedRing[] = []): Rings {
  const sides = sidesOf(groups);
  const heightOf = (side: Side) =>
    groups.reduce((sum, group, at) => (sides[at] === side ? sum + heightOfRows(group) + GAP : sum), 0);
  const inner = Math.max(heightOf("right"), heightOf("left"), 6 * ROW);
  const reaches = { left: sides.includes("left") ? RADIUS + NAMES : BARE, right: RADIUS + NAMES };
  const centre = { x: reaches.left, y: MARGIN + inner / 2 };
  const placeAt = (side: Side, y: number): RingPlace => {
    const height = Math.min(1, Math.abs(y - centre.y) / (inner / 2));
    const reach = RADIUS * (1 - BEND * (1 - Math.sqrt(1 - height * height)));
    return side === "right"
      ? { x: Math.round(centre.x + reach), y: Math.round(y), anchor: "start" }
      : { x: Math.round(centre.x - reach), y: Math.round(y), anchor: "end" };
  };
  /** Places a label and rows on a side, from where the side is free, and a gap behind them. */
  const place = (side: Side, rows: readonly number[], free: Record<Side, number>) => {
    const row = (lines: number) => {
      const at = placeAt(side, free[side]);
      free[side] += heightOfLines(lines);
      return at;
    };
    const label = row(1);
    const nodes = rows.map(row);
    free[side] += GAP;
    return { label, nodes };
  };
  const first = (side: Side) => MARGIN + (inner - heightOf(side)) / 2 + ROW / 2;
  const free = { right: first("right"), left: first("left") };
  const closed = groups.map(({ key, rows }, at) => ({ key, ...place(sides[at] as Side, rows, free) }));
  const below = { right: MARGIN + inner + ROW / 2, left: MARGIN + inner + ROW / 2 };
  const segments = new Map<string, PlacedGroup["opened"]>();
  for (const { key, rows } of opened) {
    const side = sides[groups.findIndex((group) => group.key === key)];
    if (side !== undefined && rows.length > 0 && !segments.has(key)) segments.set(key, place(side, rows, below));
  }
  const bottom = Math.max(MARGIN + inner, below.right - ROW / 2, below.left - ROW / 2);
  return {
    ...{ width: reaches.left + reaches.right, height: Math.round(bottom + MARGIN), centre },
    groups: closed.map((group) => ({ ...group, opened: segments.get(group.key) ?? null })),
  };
}

function heightOfLines(lines: number): number {
  return ROW + (lines - 1) * LINE;
}

/** The height of a group with its label. */
function heightOfRows({ rows }: RingGroup): number {
  return rows.reduce((sum, lines) => sum + heightOfLines(lines), ROW);
}

/** The right side takes groups as long as that brings it nearer to one half of the height. */
function sidesOf(groups: readonly RingGroup[]): Side[] {
  const half = groups.reduce((sum, group) => sum + heightOfRows(group), 0) / 2;
  let right = 0;
  let isFull = false;
  return groups.map((group) => {
    const height = heightOfRows(group);
    isFull ||= right > 0 && Math.abs(right + height - half) >= Math.abs(right - half);
    if (!isFull) right += height;
    return isFull ? "left" : "right";
  });
}
