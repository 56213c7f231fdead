import { type NamedEntity, nameOf } from "../components/name.tsx";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { layoutDotMatrix } from "./dot-matrix-layout.ts";
import type { Picture } from "./picture.tsx";
import { shortened } from "./text-width.ts";

export interface DotRow {
  readonly key: string;
  readonly name: string;
  /** The entity that the name links to; null if the row is of none. */
  readonly entity: NamedEntity | null;
  /** For each column the dot; null for none. */
  readonly dots: readonly (Dot | null)[];
}

export interface Dot {
  /** Where it leads. */
  readonly href: string;
  readonly title: string;
  /** What is not in effect is a ring. */
  readonly isInEffect: boolean;
}

/** The widest name, in pixels. */
const NAME_MAX = 400;

interface DotMatrixProps {
  readonly columns: readonly NamedEntity[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly DotRow[] }[];
  readonly label: string;
  readonly reader: Reader;
}

/** A matrix of dots: who of the columns has what of the rows. Names and dots are links. */
export function dotMatrixOf({ columns, groups, label, reader }: DotMatrixProps): Picture {
  const layout = layoutDotMatrix(
    columns.map((entity) => shortened(nameOf(entity, reader), NAME_MAX)),
    groups.map(({ name, rows }) => ({ name, rows: rows.map((row) => shortened(row.name, NAME_MAX)) })),
  );
  return {
    ...{ width: layout.width, height: layout.height, label },
    marks: (
      <g>
        {columns.map((entity, at) => {
          const { x = 0, y = 0 } = layout.columns[at] ?? {};
          return (
            <g key={entity.id} class="axis">
              <line x1={x} x2={x} y1={y + 4} y2={layout.bottom} />
              <NameMark {...{ entity, reader, y, name: nameOf(entity, reader) }} x={x + 8} isFirst={at === 0} />
            </g>
          );
        })}
        {groups.map(({ name, rows }, group) => (
          <g key={name}>
            <text class="group-label" x={layout.names} y={layout.groups[group]?.y}>
              {name}
            </text>
            {rows.map((row, at) => (
              <RowMark
                key={row.key}
                {...{ row, columns, reader }}
                xs={layout.columns.map(({ x }) => x)}
                y={layout.groups[group]?.rows[at] ?? 0}
                names={layout.names}
              />
            ))}
          </g>
        ))}
      </g>
    ),
  };
}

interface RowMarkProps {
  readonly row: DotRow;
  readonly columns: readonly NamedEntity[];
  readonly reader: Reader;
  readonly xs: readonly number[];
  readonly y: number;
  readonly names: number;
}

function RowMark({ row, columns, reader, xs, y, names }: RowMarkProps) {
  const kind = row.entity === null ? "" : ` kind-${row.entity.kind.toLowerCase()}`;
  return (
    <g>
      {row.dots.map((dot, column) =>
        dot === null ? null : (
          <a
            key={xs[column]}
            href={dot.href}
            class={`dot${kind}${dot.isInEffect ? "" : " planned"}`}
            aria-label={dot.title}
            data-from={columns[column]?.id}
            data-to={row.entity?.id ?? row.key}
          >
            <circle cx={xs[column]} cy={y} r={6} />
            <title>{dot.title}</title>
          </a>
        ),
      )}
      <NameMark {...{ entity: row.entity, name: row.name, reader, x: names, y: y + 4 }} />
    </g>
  );
}

interface NameMarkProps {
  readonly entity: NamedEntity | null;
  readonly name: string;
  readonly reader: Reader;
  readonly x: number;
  readonly y: number;
  /** The picture opens here if it does not fit. */
  readonly isFirst?: boolean;
}

function NameMark({ entity, name, reader, x, y, isFirst = false }: NameMarkProps) {
  const text = (
    <text x={x} y={y}>
      {shortened(name, NAME_MAX)}
    </text>
  );
  if (entity === null) return text;
  return (
    <a
      class="name"
      href={reader.href(entityPath(entity.id))}
      data-node={entity.id}
      data-first={isFirst ? "" : undefined}
    >
      {text}
      <title>{name}</title>
    </a>
  );
}
