/** A group of nodes around the centre. */
export interface RingGroup {
  readonly key: string;
  /** The number of rows that are shown at first. */
  readonly count: number;
}

/** What a reader has opened of a group, in the order in which groups were opened. */
export interface OpenedRing {
  readonly key: string;
  /** The number of nodes beside those that are shown at first. */
  readonly count: number;
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

const ROW = 23;
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
    groups.reduce((sum, group, at) => (sides[at] === side ? sum + rowsOf(group) * ROW + GAP : sum), 0);
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
  const place = (side: Side, count: number, free: Record<Side, number>) => {
    const row = () => {
      const at = placeAt(side, free[side]);
      free[side] += ROW;
      return at;
    };
    const label = row();
    const nodes = Array.from({ length: count }, row);
    free[side] += GAP;
    return { label, nodes };
  };
  const first = (side: Side) => MARGIN + (inner - heightOf(side)) / 2 + ROW / 2;
  const free = { right: first("right"), left: first("left") };
  const closed = groups.map(({ key, count }, at) => ({ key, ...place(sides[at] as Side, count, free) }));
  const below = { right: MARGIN + inner + ROW / 2, left: MARGIN + inner + ROW / 2 };
  const segments = new Map<string, PlacedGroup["opened"]>();
  for (const { key, count } of opened) {
    const side = sides[groups.findIndex((group) => group.key === key)];
    if (side !== undefined && count > 0 && !segments.has(key)) segments.set(key, place(side, count, below));
  }
  const bottom = Math.max(MARGIN + inner, below.right - ROW / 2, below.left - ROW / 2);
  return {
    ...{ width: reaches.left + reaches.right, height: Math.round(bottom + MARGIN), centre },
    groups: closed.map((group) => ({ ...group, opened: segments.get(group.key) ?? null })),
  };
}

function rowsOf({ count }: RingGroup): number {
  return count + 1;
}

/** The right side takes groups as long as that brings it nearer to one half of the rows. */
function sidesOf(groups: readonly RingGroup[]): Side[] {
  const half = groups.reduce((sum, group) => sum + rowsOf(group), 0) / 2;
  let right = 0;
  let isFull = false;
  return groups.map((group) => {
    const rows = rowsOf(group);
    isFull ||= right > 0 && Math.abs(right + rows - half) >= Math.abs(right - half);
    if (!isFull) right += rows;
    return isFull ? "left" : "right";
  });
}
