import type { Point } from "./view-box.ts";

/** The directions of the arrow keys. Pictures have y downwards. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A node at most this far from the direction counts, as the cosine of the angle: 60 degrees. */
const COSINE_MIN = 0.5;

/**
 * The number of the nearest of some points in a direction; undefined if none is there.
 *
 * A point beside the direction counts as farther away, by up to two times.
 */
export function nearestIn(direction: Point, from: Point, points: readonly Point[]): number | undefined {
  const costs = points.map(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy);
    const cosine = distance === 0 ? -1 : (dx * direction.x + dy * direction.y) / distance;
    return cosine < COSINE_MIN ? Number.POSITIVE_INFINITY : distance / cosine;
  });
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : undefined;
}
