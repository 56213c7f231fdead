import { type NamedEntity, nameOf } from "../components/name.tsx";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { nameLines } from "./name-lines.ts";

interface NodeMarkProps {
  readonly entity: NamedEntity;
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
const LINE = 16;
const LINES_MAX = 3;
/** The width of a Latin letter on average; a Chinese character has twice as much. */
const LETTER = 6.6;

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
  const name = nameOf(entity, reader);
  const lines = width === undefined ? [name] : nameLines(name, Math.floor(width / LETTER), most);
  return (
    <a
      href={reader.href(entityPath(entity.id))}
      class={`node kind-${entity.kind.toLowerCase()}${main ? " main" : ""}`}
      data-node={entity.id}
      aria-label={lines[0] === name ? undefined : name}
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
      {lines.at(-1)?.endsWith("…") ? <title>{name}</title> : null}
    </a>
  );
}
