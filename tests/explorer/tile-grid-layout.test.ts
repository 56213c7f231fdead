import { describe, expect, test } from "vitest";
import { columnsFor, TILE, tileGridLayout } from "../../src/explorer/pictures/tile-grid-layout.ts";

const group = (heading: string | null, count: number) => ({
  heading,
  tiles: Array.from({ length: count }, (_, at) => `${heading}${at}`),
});

describe("the tile grid", () => {
  test("places tiles row by row, without overlaps, inside the picture", () => {
    const { width, height, tiles } = tileGridLayout([group("甲", 7), group("乙", 4)], 3);
    expect(tiles).toHaveLength(11);
    for (const [at, one] of tiles.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + TILE.width).toBeLessThanOrEqual(width);
      expect(one.y + TILE.height).toBeLessThanOrEqual(height);
      for (const other of tiles.slice(0, at))
        expect(Math.abs(one.x - other.x) >= TILE.width || Math.abs(one.y - other.y) >= TILE.height).toBe(true);
    }
  });

  test("draws the heading of a group above its tiles and below those of the group before", () => {
    const { headings, tiles } = tileGridLayout([group("甲", 3), group("乙", 3)], 3);
    const [first, second] = headings;
    expect(first?.y).toBeLessThan(tiles[0]?.y ?? 0);
    expect(second?.y).toBeGreaterThan((tiles[2]?.y ?? 0) + TILE.height);
    expect(second?.y).toBeLessThan(tiles[3]?.y ?? 0);
  });

  test("moves no tile when one is added at the end", () => {
    const before = tileGridLayout([group(null, 7)], 3).tiles;
    const after = tileGridLayout([group(null, 8)], 3).tiles;
    expect(after.slice(0, 7)).toEqual(before);
  });

  test("of a few counties fits into the width of a phone", () => {
    expect(tileGridLayout([group(null, 11)], columnsFor(11)).width).toBeLessThanOrEqual(326);
    expect(columnsFor(23)).toBeGreaterThan(columnsFor(11));
  });

  test("without tiles is empty", () => {
    expect(tileGridLayout([], 3).tiles).toEqual([]);
  });
});
