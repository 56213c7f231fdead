import { type NamedEntity, nameOf } from "../components/name.tsx";
import { formatNumber } from "../formats.ts";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { nameLines } from "./name-lines.ts";
import type { Picture } from "./picture.tsx";
import { columnsFor, TILE, type TileGroup, tileGridLayout } from "./tile-grid-layout.ts";

/** A county as the operations of pages select it. */
export interface TiledCounty extends NamedEntity {
  readonly adcode: string | null;
  /** The city that it is part of. */
  readonly partOf: NamedEntity | null;
}

/** A county with the number of what documents name there. */
export interface CountyTile {
  readonly county: TiledCounty;
  readonly count: number;
}

interface TileGridProps {
  readonly tiles: readonly CountyTile[];
  /** What the picture shows, in one sentence. */
  readonly label: string;
  readonly reader: Reader;
}

/** A picture has at most so many tiles. */
export const MOST_TILES = 200;
/** A line of a name has room for so many Latin characters. */
const COLUMNS = 12;
const LINE = 16;
const PADDING = 7;

/**
 * Counties as tiles of one size, in the order of their codes, grouped by city if there are several. Each tile is a link
 * to the page of the county. The drawing has no boundaries: it is no map.
 */
export function tileGrid({ tiles, label, reader }: TileGridProps): Picture {
  const shown = tiles.slice(0, MOST_TILES);
  const layout = tileGridLayout(groupsOf(shown, reader), columnsFor(shown.length));
  const most = Math.max(1, ...shown.map(({ count }) => count));
  return {
    width: layout.width,
    height: layout.height,
    label,
    marks: (
      <g class="tiles">
        {layout.headings.map(({ text, x, y }) => (
          <text key={text} class="group-label" {...{ x, y }}>
            {text}
          </text>
        ))}
        {layout.tiles.map(({ tile, x, y }) => (
          <Tile key={tile.county.id} shade={Math.ceil((4 * tile.count) / most)} {...{ tile, x, y, reader }} />
        ))}
      </g>
    ),
  };
}

interface TileProps {
  readonly tile: CountyTile;
  readonly x: number;
  readonly y: number;
  /** From 0, nothing named, to 4, the most. */
  readonly shade: number;
  readonly reader: Reader;
}

function Tile({ tile: { county, count }, x, y, shade, reader }: TileProps) {
  const { words, lang } = reader;
  const name = nameOf(county, reader);
  const amount = count === 0 ? words.place.none : formatNumber(count, lang);
  return (
    <a href={reader.href(entityPath(county.id))} class={`tile shade-${shade}`} data-node={county.id}>
      <rect {...{ x, y }} width={TILE.width} height={TILE.height} />
      {nameLines(name, COLUMNS, 3).map((line, at) => (
        <text key={line} x={x + PADDING} y={y + PADDING + LINE * (at + 1) - 4}>
          {line}
        </text>
      ))}
      <text class="amount" x={x + TILE.width - PADDING} y={y + TILE.height - PADDING} text-anchor="end">
        {amount}
      </text>
      <title>{`${name}${words.place.colon}${amount}`}</title>
    </a>
  );
}

/** One group for each city, in the order of the tiles; one without a heading if all are of one city. */
function groupsOf(tiles: readonly CountyTile[], reader: Reader): TileGroup<CountyTile>[] {
  const cities = new Map(tiles.map(({ county }) => [county.partOf?.id, county.partOf]));
  return [...cities].map(([id, city]) => ({
    heading: cities.size === 1 || city == null ? null : nameOf(city, reader),
    tiles: tiles.filter(({ county }) => county.partOf?.id === id),
  }));
}

/** Orders counties by their codes; those without a code are last, by id. */
export function byCode(a: TiledCounty, b: TiledCounty): number {
  const [left, right] = [a, b].map(({ id, adcode, partOf }) => [partOf?.id ?? "", adcode ?? "~", id].join(" "));
  return String(left) < String(right) ? -1 : 1;
}
