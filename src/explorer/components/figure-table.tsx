import { formatDate } from "../formats.ts";
import type { EntityTimelineFigureFragment } from "../operations.ts";
import { LineChart } from "../pictures/line-chart.tsx";
import type { Reader } from "../reader.ts";
import { withAddition } from "../sentences.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { EntityLink } from "./name.tsx";

export type Figure = EntityTimelineFigureFragment;
/** What a chart needs of a figure. */
type Charted = Pick<
  Figure,
  "measure" | "measureName" | "qualifier" | "value" | "unit" | "text" | "subject" | "asOf"
> & { readonly of: { readonly id: string } };

interface FigureTableProps {
  readonly figures: readonly Figure[];
  /** The entity of the page; the figures of others name theirs. */
  readonly of: string;
  readonly reader: Reader;
}

/** A chart for each measure that has exact values of several years. */
export function FigureCharts({ figures, reader }: { readonly figures: readonly Charted[]; readonly reader: Reader }) {
  return seriesOf(figures, reader).map(({ key, name, points }) => (
    <LineChart key={key} points={points} label={reader.words.entity.chart(name)} />
  ));
}

/** The figures of an entity, with their charts. */
export function FigureTable({ figures, of, reader }: FigureTableProps) {
  const { words, lang } = reader;
  return (
    <>
      <FigureCharts figures={figures} reader={reader} />
      {lang === "en" && figures.some(({ subject }) => subject !== null) ? (
        <p class="unknown">{words.entity.termsInChinese}</p>
      ) : null}
      <div class="scroll">
        <table class="figures stacking">
          <thead>
            <tr>
              <th scope="col">{words.entity.measure}</th>
              <th scope="col">{words.entity.value}</th>
              <th scope="col">{words.entity.date}</th>
              <th scope="col">{words.entity.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  {figure.measureName}
                  {figure.subject === null ? null : <span class="remarks">{figure.subject}</span>}
                  {figure.of.id === of ? null : (
                    <span class="through">
                      <EntityLink entity={figure.of} reader={reader} />
                    </span>
                  )}
                </th>
                <td class="number">{figure.text}</td>
                <td>{timeText(figure, reader)}</td>
                <td>
                  <EvidenceDetails evidence={figure.evidence} reader={reader} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function timeText({ asOf, since, until }: Figure, { words, lang }: Reader): string {
  if (asOf !== null) return formatDate(asOf, lang);
  const [from, to] = [since && formatDate(since, lang), until && formatDate(until, lang)];
  if (from !== null && to !== null) return words.entity.period(from, to);
  return from !== null ? words.entity.since(from) : to !== null ? words.entity.until(to) : "";
}

/** The measures with exact values of the same thing in several years, one value at a time. */
export function seriesOf(figures: readonly Charted[], reader: Reader) {
  const groups = new Map<string, Map<string, Charted>>();
  for (const figure of figures) {
    if (figure.asOf === null || figure.qualifier !== "EXACT") continue;
    const key = JSON.stringify([figure.measure, figure.subject, figure.of.id, figure.unit]);
    groups.set(key, (groups.get(key) ?? new Map()).set(figure.asOf, figure));
  }
  return [...groups].flatMap(([key, byDate]) => {
    const years = new Set([...byDate.keys()].map((date) => date.slice(0, 4)));
    const [first] = byDate.values();
    if (first === undefined || years.size < 2) return [];
    const points = [...byDate].map(([date, { value, text }]) => ({
      ...{ date, value, text, dateText: formatDate(date, reader.lang) },
    }));
    return { key, name: measureText(first, reader), points };
  });
}

function measureText({ measureName, subject }: Charted, reader: Reader): string {
  return subject === null ? measureName : withAddition(measureName, subject, reader);
}
