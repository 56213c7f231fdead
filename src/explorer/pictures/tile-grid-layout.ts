/** Tiles of one group, such as the counties of one city. */
export interface TileGroup<Tile> {
  /** What stands above the tiles; null if there is one group only. */
  readonly heading: string | null;
  readonly tiles: readonly Tile[];
}

/** Where headings and tiles are drawn, in CSS pixels from the top left corner. */
export interface TileGrid<Tile> {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly tiles: readonly { readonly tile: Tile; readonly x: number; readonly y: number }[];
}

/** The measures of a tile. Three tiles fit into the width of a phone. */
export const TILE = { width: 98, height: 84, gap: 6, heading: 26 } as const;
/** Up to this number of tiles a grid is as narrow as a phone. */
const FEW = 15;

/** The number of columns for so many tiles. */
export function columnsFor(count: number): number {
  return count <= FEW ? 3 : 6;
}

/**
 * Places tiles row by row, one group below the other. A tile that is added at the end of a group moves no tile of the
 * same group.
 *
 * The grid says nothing about distances or boundaries.
 */
export function tileGridLayout<Tile>(groups: readonly TileGroup<Tile>[], columns: number): TileGrid<Tile> {
  const [step, row] = [TILE.width + TILE.gap, TILE.height + TILE.gap];
  const headings: { text: string; x: number; y: number }[] = [];
  const tiles: { tile: Tile; x: number; y: number }[] = [];
  let top: number = TILE.gap;
  for (const group of groups) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, x: TILE.gap, y: top + TILE.heading - 8 });
      top += TILE.heading;
    }
    for (const [at, tile] of group.tiles.entries())
      tiles.push({ tile, x: TILE.gap + (at % columns) * step, y: top + Math.floor(at / columns) * row });
    top += Math.ceil(group.tiles.length / columns) * row;
  }
  return { width: TILE.gap + columns * step, height: top, headings, tiles };
}
