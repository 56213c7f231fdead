import type { NamedEntity } from "../components/name.tsx";
import type { Reader } from "../reader.ts";
import { clauseOf, type StatedRelationship } from "../sentences.ts";
import { EdgeMark } from "./edge-mark.tsx";
import { type LadderEdge, type LadderNode, ladderOf } from "./ladder-layout.ts";
import { columnsOf } from "./name-lines.ts";
import { NodeMark } from "./node-mark.tsx";
import type { Picture } from "./picture.tsx";

/** A path as the ladder draws it: each hop has at least one relationship. */
export interface LadderPath {
  readonly hops: readonly {
    readonly from: NamedEntity;
    readonly to: NamedEntity;
    readonly relationships: readonly LadderRelationship[];
  }[];
}

export interface LadderRelationship extends StatedRelationship {
  readonly id: string;
  readonly subkind: string | null;
}

/** What can be done with a node between the ends: the words of a link, and its path. */
export interface NodeAction {
  readonly text: string;
  readonly path: string;
}

interface LadderProps {
  readonly paths: readonly LadderPath[];
  readonly label: string;
  readonly reader: Reader;
  /** A short name of a relationship, for its line. */
  readonly edgeText: (relationships: readonly LadderRelationship[]) => string;
  readonly actionsOf: (id: string) => readonly NodeAction[];
}

/** Up to so many columns there is room for wide ones. */
const FEW_COLUMNS = 4;
const WIDTH = { few: 270, many: 190 };
const ROW = 104;
const TOP = 40;
/** Below the last node is its name, in three lines at most. */
const BOTTOM = 74;
const SIDE = 90;
const NAME_WIDTH = 160;
const ACTION_GAP = 8;
/** The width of a Latin letter of a small text. */
const SMALL_LETTER = 6.2;

/** Paths as a ladder from left to right. */
export function ladderPicture({ paths, label, reader, edgeText, actionsOf }: LadderProps): Picture {
  const ladder = ladderOf(paths.map(({ hops }) => idsOf(hops)));
  const entities = new Map(
    paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])).map((entity) => [entity.id, entity]),
  );
  const step = ladder.columns <= FEW_COLUMNS ? WIDTH.few : WIDTH.many;
  const x = ({ column }: LadderNode) => SIDE + column * step;
  const y = ({ row }: LadderNode) => TOP + row * ROW;
  const isEnd = ({ column }: LadderNode) => column === 0 || column === ladder.columns - 1;
  const line = ({ from, to }: LadderEdge) => {
    const middle = (x(from) + x(to)) / 2;
    return `M${x(from)} ${y(from)}C${middle} ${y(from)} ${middle} ${y(to)} ${x(to)} ${y(to)}`;
  };
  const relationshipsOf = ({ path, hop }: LadderEdge) => paths[path]?.hops[hop]?.relationships ?? [];
  return {
    width: 2 * SIDE + (ladder.columns - 1) * step,
    height: TOP + (ladder.lanes - 1) * ROW + BOTTOM,
    label,
    marks: (
      <>
        {ladder.edges.map((edge) => {
          const [first] = relationshipsOf(edge);
          return first === undefined ? null : (
            <EdgeMark
              key={`${edge.path}-${edge.hop}`}
              id={first.id}
              from={edge.from.id}
              to={edge.to.id}
              line={line(edge)}
              label={relationshipsOf(edge)
                .map((one) => clauseOf(one, reader))
                .join(reader.lang === "zh" ? "；" : "; ")}
              status={first.status}
              reader={reader}
            />
          );
        })}
        {ladder.edges.map((edge) => (
          <text
            key={`${edge.path}-${edge.hop}`}
            class="edge-label"
            x={(x(edge.from) + x(edge.to)) / 2}
            y={(y(edge.from) + y(edge.to)) / 2 + 4}
            text-anchor="middle"
          >
            {edgeText(relationshipsOf(edge))}
          </text>
        ))}
        {ladder.nodes.map((node) => {
          const entity = entities.get(node.id) as NamedEntity;
          return (
            <g key={`${node.column}-${node.id}`}>
              <NodeMark
                {...{ entity, reader, x: x(node), y: y(node), anchor: "middle", main: isEnd(node), width: NAME_WIDTH }}
              />
              {isEnd(node) ? null : (
                <Actions actions={actionsOf(node.id)} x={x(node)} y={y(node) - 14} reader={reader} />
              )}
            </g>
          );
        })}
      </>
    ),
  };
}

function idsOf(hops: LadderPath["hops"]): string[] {
  return [...hops.slice(0, 1).map(({ from }) => from.id), ...hops.map(({ to }) => to.id)];
}

interface ActionsProps {
  readonly actions: readonly NodeAction[];
  readonly x: number;
  readonly y: number;
  readonly reader: Reader;
}

/** Links above a node, side by side. They are not in the exported picture. */
function Actions({ actions, x, y, reader }: ActionsProps) {
  const widths = actions.map(({ text }) => columnsOf(text) * SMALL_LETTER);
  const total = widths.reduce((sum, width) => sum + width + ACTION_GAP, -ACTION_GAP);
  const startOf = (at: number) =>
    x - total / 2 + widths.slice(0, at).reduce((sum, width) => sum + width + ACTION_GAP, 0);
  return (
    <g class="page-only">
      {actions.map(({ text, path }, at) => (
        <a key={text} class="node-action" href={reader.href(path)}>
          <text x={startOf(at)} y={y}>
            {text}
          </text>
        </a>
      ))}
    </g>
  );
}
