import { type NamedEntity, nameOf } from "../components/name.tsx";
import type { Reader } from "../reader.ts";
import { EdgeMark } from "./edge-mark.tsx";
import { linesOf, NodeMark, type PicturedEntity } from "./node-mark.tsx";
import type { Picture } from "./picture.tsx";
import { type PlacedGroup, type RingPlace, type Rings, ringsLayout } from "./rings-layout.ts";

/** A node around the centre, with the relationship that connects it. */
export interface RingNode {
  readonly entity: PicturedEntity;
  readonly relationship: string;
  /** What the relationship says. */
  readonly label: string;
  readonly status: string | null;
}

export interface RingNodes {
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly RingNode[];
  /** The number of nodes of the group, of which `nodes` can be the first. */
  readonly total: number;
  /** Where a reader opens the group, or closes it if it is open. */
  readonly togglePath: string;
  /** Where a list has all of a group that is too long for the picture. */
  readonly listPath: string;
}

interface RingsProps {
  readonly centre: PicturedEntity;
  readonly groups: readonly RingNodes[];
  /** The keys of the open groups, in the order in which they were opened. */
  readonly open: readonly string[];
  readonly label: string;
  readonly reader: Reader;
}

/** The nodes that all groups show at first, and that one group shows at first and when it is open. */
const AT_FIRST = 60;
const FIRST = 12;
const OPENED = 48;
/** The nodes of a picture. */
const MAX = 300;
/** The width of names in pixels, for which the layout has room. */
const NAMES = 260;
const CENTRE_NAME = 190;
const LINES_MAX = 6;

/** The nearest network of an entity: the entity in the middle, and around it what it is connected with, in groups. */
export function ringsPicture({ centre, groups, open, label, reader }: RingsProps): Picture {
  const firsts = firstNodes(groups);
  const shown = groups.map((group, at) => ({ ...group, first: firsts[at] as number }));
  // One row more is for the link that opens the others.
  const rows = shown.map(({ key, nodes, first, total }) => {
    const lines = nodes.slice(0, first).map((node) => linesOfNode(node, reader));
    return { key, rows: total > first ? [...lines, 1] : lines };
  });
  const opened = openedNodes(shown, open).map(({ key, nodes }) => ({
    ...{ key, rows: nodes.map((node) => linesOfNode(node, reader)) },
  }));
  const layout = ringsLayout(rows, opened);
  return {
    ...{ width: layout.width, height: layout.height, label },
    marks: (
      <>
        {shown.map((group, at) => (
          <Group key={group.key} {...{ group, centre, layout, reader }} place={layout.groups[at] as PlacedGroup} />
        ))}
        <NodeMark entity={centre} reader={reader} {...layout.centre} anchor="middle" width={CENTRE_NAME} main />
      </>
    ),
  };
}

/** How many nodes each group shows at first: all groups together at most 60, and the first groups go first. */
function firstNodes(groups: readonly RingNodes[]): number[] {
  let rest = AT_FIRST - 1;
  return groups.map(({ nodes }, at) => {
    // Each later group has at least one node.
    const count = Math.max(1, Math.min(nodes.length, FIRST, rest - (groups.length - at - 1)));
    rest -= count;
    return count;
  });
}

type ShownGroup = RingNodes & { readonly first: number };

function openedNodes(groups: readonly ShownGroup[], open: readonly string[]) {
  let rest = MAX - AT_FIRST;
  return open.flatMap((key) => {
    const group = groups.find((one) => one.key === key);
    if (group === undefined) return [];
    const count = Math.min(group.nodes.length - group.first, OPENED, rest);
    rest -= count;
    return { key, nodes: group.nodes.slice(group.first, group.first + count) };
  });
}

function linesOfNode({ entity }: RingNode, reader: Reader): number {
  return linesOf(entity, reader, NAMES, LINES_MAX).length;
}

interface GroupProps {
  readonly group: ShownGroup;
  readonly place: PlacedGroup;
  readonly centre: NamedEntity;
  readonly layout: Rings;
  readonly reader: Reader;
}

function Group({ group, place, centre, layout, reader }: GroupProps) {
  const { label, nodes, first, total, togglePath, listPath } = group;
  const { opened } = place;
  const { words } = reader;
  const points = [...place.nodes.slice(0, first), ...(opened?.nodes ?? [])];
  const placed = points.flatMap((point, at) => {
    const node = nodes[at];
    return node === undefined ? [] : { point, node };
  });
  const rest = total - placed.length;
  const toggle = place.nodes[first];
  return (
    <g>
      <Label place={place.label} text={label} />
      {opened === null ? null : <Label place={opened.label} text={words.entity.continued(label)} />}
      {placed.map(({ point, node: { entity, relationship, ...edge } }) => (
        <EdgeMark
          key={entity.id}
          {...{ ...edge, reader, id: relationship, from: centre.id, to: entity.id }}
          line={lineBetween(layout.centre, point)}
        />
      ))}
      {placed.map(({ point, node: { entity } }) => (
        <NodeMark key={entity.id} entity={entity} width={NAMES} lines={LINES_MAX} reader={reader} {...point} />
      ))}
      {toggle === undefined ? null : opened !== null && rest > 0 ? (
        <GroupLink place={toggle} path={listPath} text={words.entity.moreInList(rest)} reader={reader} />
      ) : (
        <GroupLink
          place={toggle}
          group={group.key}
          path={togglePath}
          text={opened === null ? words.entity.more(rest) : words.entity.close}
          reader={reader}
        />
      )}
    </g>
  );
}

function Label({ place: { x, y, anchor }, text }: { readonly place: RingPlace; readonly text: string }) {
  return (
    <text class="group-label" x={x} y={y + 4} text-anchor={anchor}>
      {text}
    </text>
  );
}

interface GroupLinkProps {
  readonly place: RingPlace;
  /** The key of the group that the link opens or closes; none for a link to a list. */
  readonly group?: string;
  readonly path: string;
  readonly text: string;
  readonly reader: Reader;
}

/** The link that opens or closes a group in place, or leads to its list. */
function GroupLink({ place: { x, y, anchor }, group = "", path, text, reader }: GroupLinkProps) {
  return (
    <a class="more" href={reader.href(path)} data-expand={group}>
      <text x={x} y={y + 4} text-anchor={anchor}>
        {text}
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
  const counts = groups.map(({ label, total }) => reader.words.entity.groupCount(label, total));
  return reader.words.entity.pictureLabel(nameOf(centre, reader), counts.join(reader.words.entity.separator));
}
