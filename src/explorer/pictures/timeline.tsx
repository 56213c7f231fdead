import { formatDate } from "../formats.ts";
import type { Reader } from "../reader.ts";
import type { Picture } from "./picture.tsx";
import { layoutTimeline, type TimelineEvent } from "./timeline-layout.ts";

/** An event with what its mark is and where it leads. */
export interface DrawnEvent extends TimelineEvent {
  readonly key: string;
  readonly href: string;
  /** What happened, in a sentence. */
  readonly title: string;
  /** The kind of entity that gives the colour. */
  readonly kind: string;
  readonly isPlanned: boolean;
}

interface TimelineProps {
  readonly events: readonly DrawnEvent[];
  readonly period: { readonly first: string; readonly last: string };
  /** The groups from the top, by name, with their titles. */
  readonly groups: ReadonlyMap<string, string>;
  readonly label: string;
  readonly reader: Reader;
}

/** A timeline: each event is a link. */
export function timelineOf({ events, period, groups, label, reader }: TimelineProps): Picture {
  const layout = layoutTimeline(events, period, [...groups.keys()]);
  const { width, height } = layout;
  return {
    ...{ width, height, label },
    marks: (
      <g>
        {layout.ticks.map(({ date, x }) => (
          <g key={date} class="axis">
            <line x1={x} x2={x} y1={22} y2={height} />
            <text x={x} y={16} text-anchor={x < width - 60 ? "start" : "end"}>
              {formatDate(date, reader.lang)}
            </text>
          </g>
        ))}
        {layout.groups.map(({ name, y }) => (
          <text key={name} class="group-label" x={12} y={y}>
            {groups.get(name)}
          </text>
        ))}
        {events.map((event, at) => {
          const mark = layout.marks[at];
          if (mark === undefined) return null;
          const { from, to, y, label: text } = mark;
          return (
            <a
              key={event.key}
              href={event.href}
              class={`event kind-${event.kind.toLowerCase()}${event.isPlanned ? " planned" : ""}`}
              aria-label={`${event.label}: ${event.title}`}
              data-node={event.key}
              data-first={at === 0 ? "" : undefined}
            >
              {from === to ? (
                <circle cx={from} cy={y} r={5} />
              ) : (
                <rect x={from} y={y - 4} width={Math.max(to - from, 4)} height={8} rx={4} />
              )}
              <text x={text.x} y={y + 4} text-anchor={text.anchor}>
                {event.label}
              </text>
              <title>{event.title}</title>
            </a>
          );
        })}
      </g>
    ),
  };
}
