import { formatDate, HTML_LANG } from "../formats.ts";
import type { PlacePageQuery } from "../operations.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { nameOf } from "./name.tsx";

interface OwnStatementsProps {
  readonly place: NonNullable<PlacePageQuery["entity"]>;
  readonly reader: Reader;
}

/** What documents say of the place itself: its certifications, awards, programs and figures. */
export function OwnStatements({ place, reader }: OwnStatementsProps) {
  const { words, lang } = reader;
  const figures = place.figures.nodes.filter(({ certification }) => certification === null);
  if (place.relationships.nodes.length + figures.length === 0) return null;
  return (
    <>
      <h2>{words.place.about}</h2>
      <ul class="statements">
        {place.relationships.nodes.map(({ id, type, from, to, since, status, evidence }) => (
          <li key={id}>
            <a href={reader.href(statementPath(id))}>
              {words.statement[type](nameOf(from, reader), nameOf(to, reader))}
            </a>
            {since === null ? null : <span class="detail">{words.gaps.since(formatDate(since, lang))}</span>}
            {status === null || status === "HELD" ? null : <span class="detail">{statusName(status, reader)}</span>}
            <EvidenceDetails evidence={evidence} reader={reader} />
          </li>
        ))}
        {figures.map(({ id, measureName, text, subject, asOf, since, until, evidence }) => (
          <li key={id}>
            {measureName}
            {words.place.colon}
            {text}
            {subject === null ? null : (
              <span class="detail" lang={HTML_LANG.zh}>
                {subject}
              </span>
            )}
            <span class="detail">
              {[asOf ?? since, asOf === null ? until : null]
                .filter((date) => date !== null)
                .map((date) => formatDate(date, lang))
                .join("–")}
            </span>
            <EvidenceDetails evidence={evidence} reader={reader} />
          </li>
        ))}
      </ul>
    </>
  );
}
