import { formatDate, HTML_LANG } from "../formats.ts";
import type { PlacePageQuery } from "../operations.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { clauseOf } from "../sentences.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { FigureCharts } from "./figure-table.tsx";

type OwnFigure = NonNullable<PlacePageQuery["entity"]>["figures"]["nodes"][number];

interface OwnStatementsProps {
  readonly place: NonNullable<PlacePageQuery["entity"]>;
  readonly reader: Reader;
}

/** What documents say of the place itself: its certifications, awards, programs and figures. */
export function OwnStatements({ place, reader }: OwnStatementsProps) {
  const { words, lang } = reader;
  return (
    <>
      <FigureCharts figures={ownFigures(place)} reader={reader} />
      <ul class="statements">
        {place.relationships.nodes.map(({ id, type, from, to, since, status, evidence }) => (
          <li key={id}>
            <a href={reader.href(statementPath(id))}>{clauseOf({ type, from, to, status }, reader)}</a>
            {since === null ? null : <span class="minor">{words.gaps.since(formatDate(since, lang))}</span>}

            <EvidenceDetails evidence={evidence} reader={reader} />
          </li>
        ))}
        {ownFigures(place).map(({ id, measureName, text, subject, asOf, since, until, evidence }) => (
          <li key={id}>
            {measureName}
            {words.place.colon}
            {text}
            {subject === null ? null : (
              <span class="minor" lang={HTML_LANG.zh}>
                {subject}
              </span>
            )}
            {timeOf({ asOf, since, until }, reader) === "" ? null : (
              <span class="minor">{timeOf({ asOf, since, until }, reader)}</span>
            )}
            <EvidenceDetails evidence={evidence} reader={reader} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The figures of a place, without those that count the holders of a certification. */
export function ownFigures({ figures }: OwnStatementsProps["place"]) {
  return figures.nodes.filter(({ certification }) => certification === null);
}

function timeOf({ asOf, since, until }: Pick<OwnFigure, "asOf" | "since" | "until">, { lang }: Reader): string {
  const dates = asOf === null ? [since, until] : [asOf];
  return dates.flatMap((date) => (date === null ? [] : formatDate(date, lang))).join("–");
}
