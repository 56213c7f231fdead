/** A group of nodes around the centre. */
export interface RingGroup {
  readonly key: string;
  /** The number of nodes that are shown at first. */
  readonly count: number;
  /** The number of nodes that a reader has opened in addition. */
  readonly opened: number;
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
  /** The places of the nodes that are shown at first, then of those that were opened. */
  readonly nodes: readonly RingPlace[];
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
/** The width of a drawing, and what of it names need on each side. */
const WIDTH = 960;
const NAMES = 290;
/** How far the nodes at the top and bottom are drawn in, as a part of the radius. */
const BEND = 0.45;

type Side = "right" | "left";

/**
 * Places groups of nodes around a centre: on the right from the top down, then on the left, each group together under
 * its label, and the rows never nearer than a line of text.
 *
 * It is pure: the same groups have the same places. What a reader opens goes below everything on its side, so nothing
 * moves. Coordinates are in pixels.
 */
export function ringsLayout(groups: readonly RingGroup[]): Rings {
  const rowsOf = ({ count }: RingGroup) => count + 1;
  const total = groups.reduce((sum, group) => sum + rowsOf(group), 0);
  // The right side takes groups as long as that brings it nearer to one half of the rows.
  let right = 0;
  let isFull = false;
  const sides = groups.map((group): Side => {
    const rows = rowsOf(group);
    isFull ||= right > 0 && Math.abs(right + rows - total / 2) >= Math.abs(right - total / 2);
    if (!isFull) right += rows;
    return isFull ? "left" : "right";
  });
  const heightOf = (side: Side) =>
    groups.reduce((sum, group, at) => (sides[at] === side ? sum + rowsOf(group) * ROW + GAP : sum), 0);
  const inner = Math.max(heightOf("right"), heightOf("left"), 6 * ROW);
  const centre = { x: WIDTH / 2, y: MARGIN + inner / 2 };
  const radius = WIDTH / 2 - NAMES;
  const placeAt = (side: Side, y: number): RingPlace => {
    const height = Math.min(1, Math.abs(y - centre.y) / (inner / 2));
    const reach = radius * (1 - BEND * (1 - Math.sqrt(1 - height * height)));
    return side === "right"
      ? { x: Math.round(centre.x + reach), y: Math.round(y), anchor: "start" }
      : { x: Math.round(centre.x - reach), y: Math.round(y), anchor: "end" };
  };
  const next = {
    right: MARGIN + (inner - heightOf("right")) / 2 + ROW / 2,
    left: MARGIN + (inner - heightOf("left")) / 2 + ROW / 2,
  };
  const placed = groups.map(({ key, count }, at) => {
    const side = sides[at] as Side;
    const row = () => {
      const place = placeAt(side, next[side]);
      next[side] += ROW;
      return place;
    };
    const label = row();
    const nodes = Array.from({ length: count }, row);
    next[side] += GAP;
    return { key, label, nodes };
  });
  const below = { right: MARGIN + inner + ROW / 2, left: MARGIN + inner + ROW / 2 };
  const complete = placed.map((group, at) => {
    const side = sides[at] as Side;
    const nodes = Array.from({ length: groups[at]?.opened ?? 0 }, () => {
      const place = placeAt(side, below[side]);
      below[side] += ROW;
      return place;
    });
    return { ...group, nodes: [...group.nodes, ...nodes] };
  });
  const bottom = Math.max(MARGIN + inner, below.right - ROW / 2, below.left - ROW / 2);
  return { width: WIDTH, height: Math.round(bottom + MARGIN), centre, groups: complete };
}
