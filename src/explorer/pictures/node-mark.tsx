import { type NamedEntity, nameOf } from "../components/name.tsx";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";

interface NodeMarkProps {
  readonly entity: NamedEntity;
  readonly reader: Reader;
  readonly x: number;
  readonly y: number;
  /** On which side of its point the name is written. */
  readonly anchor: "start" | "middle" | "end";
  /** The subject of the picture is larger. */
  readonly main?: boolean;
}

const RADIUS = { usual: 6, main: 10 };

/** A node: a link to the page of the entity, with its name. */
export function NodeMark({ entity, reader, x, y, anchor, main = false }: NodeMarkProps) {
  const radius = main ? RADIUS.main : RADIUS.usual;
  const offset = radius + 4;
  const dx = anchor === "start" ? offset : anchor === "end" ? -offset : 0;
  const dy = anchor === "middle" ? offset + 12 : 4;
  return (
    <a
      href={reader.href(entityPath(entity.id))}
      class={`node kind-${entity.kind.toLowerCase()}${main ? " main" : ""}`}
      data-node={entity.id}
    >
      <circle cx={x} cy={y} r={radius} />
      <text x={x + dx} y={y + dy} text-anchor={anchor}>
        {nameOf(entity, reader)}
      </text>
    </a>
  );
}
