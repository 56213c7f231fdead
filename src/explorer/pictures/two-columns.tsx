import type { NamedEntity } from "../components/name.tsx";
import type { Reader } from "../reader.ts";
import { clauseOf, type StatedRelationship } from "../sentences.ts";
import { EdgeMark } from "./edge-mark.tsx";
import { NodeMark } from "./node-mark.tsx";
import type { Picture } from "./picture.tsx";
import { type ColumnPlace, twoColumnsLayout } from "./two-columns-layout.ts";

/** A partner on the right, and the relationships that connect it with each entity on the left. */
export interface SharedNode {
  readonly entity: NamedEntity;
  readonly links: readonly {
    readonly of: string;
    readonly relationships: readonly (StatedRelationship & { readonly id: string })[];
  }[];
}

interface TwoColumnsProps {
  readonly left: readonly NamedEntity[];
  readonly right: readonly SharedNode[];
  readonly label: string;
  readonly reader: Reader;
}

const NAMES = { left: 270, right: 360 };

/** Entities on the left, what they share on the right. */
export function twoColumnsPicture({ left, right, label, reader }: TwoColumnsProps): Picture {
  const lines = right.flatMap(({ entity, links }) => links.map(({ of }) => ({ left: of, right: entity.id })));
  const layout = twoColumnsLayout(
    left.map(({ id }) => id),
    right.map(({ entity }) => entity.id),
    lines,
  );
  const placeOf = (places: readonly ColumnPlace[], id: string) => places.find((place) => place.id === id);
  return {
    width: layout.width,
    height: layout.height,
    label,
    marks: (
      <>
        {right.flatMap(({ entity, links }) =>
          links.map(({ of, relationships: [first, ...others] }) => {
            const [from, to] = [placeOf(layout.left, of), placeOf(layout.right, entity.id)];
            if (first === undefined || from === undefined || to === undefined) return null;
            return (
              <EdgeMark
                key={`${of} ${entity.id}`}
                id={first.id}
                from={of}
                to={entity.id}
                line={lineBetween(from, to)}
                label={[first, ...others].map((one) => clauseOf(one, reader)).join(reader.words.statement.next)}
                status={first.status}
                reader={reader}
              />
            );
          }),
        )}
        {layout.left.map(({ id, x, y }) => {
          const entity = left.find((one) => one.id === id);
          return entity === undefined ? null : (
            <NodeMark key={id} {...{ entity, reader, x, y }} anchor="end" width={NAMES.left} lines={1} main />
          );
        })}
        {layout.right.map(({ id, x, y }) => {
          const entity = right.find((one) => one.entity.id === id)?.entity;
          return entity === undefined ? null : (
            <NodeMark key={id} {...{ entity, reader, x, y }} anchor="start" width={NAMES.right} lines={1} />
          );
        })}
      </>
    ),
  };
}

function lineBetween(from: ColumnPlace, to: ColumnPlace): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
