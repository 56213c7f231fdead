import { type NamedEntity, nameOf } from "../components/name.tsx";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { nameLines } from "./name-lines.ts";

/** An entity in a picture, and whether a document reports on it; not known in some pictures. */
export type PicturedEntity = NamedEntity & { readonly reported?: boolean };

interface NodeMarkProps {
  readonly entity: PicturedEntity;
  readonly reader: Reader;
  readonly x: number;
  readonly y: number;
  /** On which side of its point the name is written. */
  readonly anchor: "start" | "middle" | "end";
  /** The subject of the picture is larger. */
  readonly main?: boolean;
  /** The name is broken into lines of this width, in pixels; in one line if none is given. */
  readonly width?: number;
  /** The maximum number of lines. */
  readonly lines?: number;
}

const RADIUS = { usual: 6, main: 10 };
/** The height of a line of a name. */
export const LINE = 16;
const LINES_MAX = 3;
/** The width of a Latin letter on average; a Chinese character has twice as much. */
const LETTER = 6.6;

/** Of these kinds the documents report on some, and only name others. */
const REPORTED_KINDS = ["HOSPITAL", "INSTITUTION"];

/** A node: a link to the page of the entity, with its name. */
export function NodeMark({
  entity,
  reader,
  x,
  y,
  anchor,
  main = false,
  width,
  lines: most = LINES_MAX,
}: NodeMarkProps) {
  const radius = main ? RADIUS.main : RADIUS.usual;
  const offset = radius + 4;
  const dx = anchor === "start" ? offset : anchor === "end" ? -offset : 0;
  const dy = anchor === "middle" ? offset + 12 : 4;
  const isOnlyNamed = entity.reported === false && REPORTED_KINDS.includes(entity.kind);
  const name = nameOf(entity, reader);
  const lines = width === undefined ? [name] : linesOf(entity, reader, width, most);
  const isCut = lines.join("") !== name;
  return (
    <a
      href={reader.href(entityPath(entity.id))}
      class={`node kind-${entity.kind.toLowerCase()}${main ? " main" : ""}${isOnlyNamed ? " hollow" : ""}`}
      data-node={entity.id}
      // A label must contain what is seen: a name that ends in an ellipsis has its complete form as its title.
      aria-label={isCut && !lines.at(-1)?.endsWith("…") ? name : undefined}
    >
      <circle cx={x} cy={y} r={radius} />
      <text x={x + dx} y={y + dy} text-anchor={anchor}>
        {lines.length === 1
          ? lines[0]
          : lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a name can be the same.
              <tspan key={at} x={x + dx} dy={at === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
      </text>
      {isCut ? <title>{name}</title> : null}
    </a>
  );
}

/** The lines in which a name is written in a width. */
export function linesOf(entity: NamedEntity, reader: Reader, width: number, most = LINES_MAX): string[] {
  return nameLines(nameOf(entity, reader), Math.floor(width / LETTER), most);
}
