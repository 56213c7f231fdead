import { formatDate } from "../formats.ts";
import type { EntityTimelineQuery } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { clauseOf, withAddition } from "../sentences.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { nameOf } from "./name.tsx";

export type TimelineEvent = EntityTimelineQuery["timeline"] extends infer Timeline | null
  ? Timeline extends { readonly nodes: readonly (infer Event)[] }
    ? Event
    : never
  : never;

/** The dated events of an entity, in order. */
export function EventList({ events, reader }: { readonly events: readonly TimelineEvent[]; readonly reader: Reader }) {
  return (
    <ol class="dated">
      {events.map((event) => (
        <li key={`${event.date} ${event.relationship?.id ?? event.figure?.id ?? event.entity.id + event.property}`}>
          <time datetime={event.date}>{formatDate(event.date, reader.lang)}</time>
          <span>{eventText(event, reader)}</span>
          <EvidenceDetails evidence={event.evidence} reader={reader} />
        </li>
      ))}
    </ol>
  );
}

/** What happened: a relationship began or ended, something was measured, or a program began or ended. */
export function eventText({ bound, entity, relationship, figure, property }: TimelineEvent, reader: Reader): string {
  const { words } = reader;
  const text =
    relationship !== null
      ? clauseOf(relationship, reader)
      : figure !== null
        ? words.entity.measured(nameOf(entity, reader), measureOf(figure, reader), figure.text)
        : property === "end"
          ? words.entity.ended(nameOf(entity, reader))
          : words.entity.began(nameOf(entity, reader));
  return bound === "UNTIL" && relationship !== null ? words.entity.endOf(text) : text;
}

function measureOf({ measureName, subject }: NonNullable<TimelineEvent["figure"]>, reader: Reader): string {
  return subject === null ? measureName : withAddition(measureName, subject, reader);
}
