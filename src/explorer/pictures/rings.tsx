import { type NamedEntity, nameOf } from "../components/name.tsx";
import type { Reader } from "../reader.ts";
import { EdgeMark } from "./edge-mark.tsx";
import { NodeMark } from "./node-mark.tsx";
import type { Picture } from "./picture.tsx";
import { type RingPlace, ringsLayout } from "./rings-layout.ts";

/** A node around the centre, with the relationship that connects it. */
export interface RingNode {
  readonly entity: NamedEntity;
  readonly relationship: string;
  /** What the relationship says. */
  readonly label: string;
  readonly status: string | null;
}

export interface RingNodes {
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly RingNode[];
  /** Whether the reader has opened all nodes of the group, and where a reader does so. */
  readonly isOpen: boolean;
  readonly openPath: string;
}

interface RingsProps {
  readonly centre: NamedEntity;
  readonly groups: readonly RingNodes[];
  readonly label: string;
  readonly reader: Reader;
}

/** The nodes that a group shows at first; the nodes of a picture are 300 at most. */
const FIRST = 12;
const ALL = 60;
/** The width of names in pixels, for which the layout has room. */
const NAMES = 260;

/** The nearest network of an entity: the entity in the middle, and around it what it is connected with, in groups. */
export function ringsPicture({ centre, groups, label, reader }: RingsProps): Picture {
  const shown = groups.map(({ key, nodes, isOpen }) => {
    const count = Math.min(nodes.length, FIRST);
    // One place more is for the link that opens the others.
    const rest = nodes.length > count ? 1 : 0;
    return { key, count: count + rest, opened: isOpen ? Math.min(nodes.length, ALL) - count : 0 };
  });
  const layout = ringsLayout(shown);
  const marks = groups.map((group, at) => {
    const { label: place, nodes: places } = layout.groups[at] ?? { label: { x: 0, y: 0, anchor: "start" }, nodes: [] };
    const first = Math.min(group.nodes.length, FIRST);
    const hasRest = group.nodes.length > first;
    const placed = [...places.slice(0, first), ...places.slice(first + (hasRest ? 1 : 0))];
    const restCount = group.nodes.length - first;
    return (
      <g key={group.key}>
        <text class="group-label" x={place.x} y={place.y + 4} text-anchor={place.anchor}>
          {group.label}
        </text>
        {placed.map((point, index) => {
          const node = group.nodes[index];
          return node === undefined ? null : (
            <EdgeMark
              key={node.entity.id}
              id={node.relationship}
              from={centre.id}
              to={node.entity.id}
              line={lineBetween(layout.centre, point)}
              label={node.label}
              status={node.status}
              reader={reader}
            />
          );
        })}
        {placed.map((point, index) => {
          const node = group.nodes[index];
          return node === undefined ? null : (
            <NodeMark key={node.entity.id} entity={node.entity} width={NAMES} lines={1} reader={reader} {...point} />
          );
        })}
        {hasRest && !group.isOpen ? (
          <More place={places[first]} count={restCount} path={group.openPath} reader={reader} />
        ) : null}
      </g>
    );
  });
  return {
    width: layout.width,
    height: layout.height,
    label,
    marks: (
      <>
        {marks}
        <NodeMark entity={centre} reader={reader} {...layout.centre} anchor="middle" main />
      </>
    ),
  };
}

interface MoreProps {
  readonly place: RingPlace | undefined;
  readonly count: number;
  readonly path: string;
  readonly reader: Reader;
}

/** The link that opens the other nodes of a group in place. */
function More({ place, count, path, reader }: MoreProps) {
  if (place === undefined) return null;
  return (
    <a class="more" href={reader.href(path)} data-expand>
      <text x={place.x} y={place.y + 4} text-anchor={place.anchor}>
        {reader.words.entity.more(count)}
      </text>
    </a>
  );
}

/** A line from the centre that bends towards the row of its end. */
function lineBetween(from: { readonly x: number; readonly y: number }, to: RingPlace): string {
  const middle = Math.round(from.x + (to.x - from.x) * 0.55);
  return `M${from.x} ${from.y}Q${middle} ${to.y} ${to.x} ${to.y}`;
}

/** The name of the picture of an entity, for readers who do not see it. */
export function ringsLabel(centre: NamedEntity, groups: readonly RingNodes[], reader: Reader): string {
  const counts = groups.map(({ label, nodes }) => reader.words.entity.groupCount(label, nodes.length));
  return reader.words.entity.pictureLabel(nameOf(centre, reader), counts.join(reader.words.entity.separator));
}
