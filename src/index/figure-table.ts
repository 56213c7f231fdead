import { compareTexts } from "../model/collation.ts";
import { figureId } from "../model/ids.ts";
import type { Adjacency } from "./adjacency.ts";
import type { FigureTable } from "./figure-columns.ts";
import type { FigureRows } from "./read-rows.ts";
import { textsOf } from "./texts.ts";

/** A figure to add to the index, as stored; null is an unknown value. */
export interface FigureRow {
  /** The id of the entity that it measures. */
  readonly of: string;
  readonly measure: string;
  readonly value: number;
  readonly asOf: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly subject: string | null;
  /** The id of the relationship that it measures. */
  readonly relationship: string | null;
  /** The id of the certification whose holders it counts. */
  readonly certification: string | null;
}

const TEXTS = ["measure", "asOf", "since", "until", "subject", "relationship", "certification"] as const;

/** The figures of some lists, one by one. */
export function* figureRows(lists: FigureRows): Generator<FigureRow> {
  for (const { ids, values, subjects, relationships, certifications, ...alike } of lists)
    for (const [at, id] of ids.entries())
      yield {
        ...alike,
        of: id.slice(0, id.indexOf("/")),
        value: values[at] ?? 0,
        subject: subjects[at] || null,
        relationship: relationships[at] || null,
        certification: certifications[at] || null,
      };
}

/** Makes the columns of figures; those of unknown entities are left out. */
export function figureTable(index: Adjacency, rows: Iterable<FigureRow>): FigureTable {
  const figures = [...rows]
    .filter(({ of }) => index.numberOf(of) !== undefined)
    .map((row) => ({ ...row, id: idOf(row) }))
    .sort((a, b) => compareTexts(a.id, b.id));
  const texts = [...new Set(["", ...figures.flatMap((row) => TEXTS.map((name) => row[name] ?? ""))])].sort(
    compareTexts,
  );
  const numbers = new Map(texts.map((text, at) => [text, at]));
  const column = (name: (typeof TEXTS)[number]): Uint32Array =>
    Uint32Array.from(figures, (row) => numbers.get(row[name] ?? "") ?? 0);
  return {
    texts: textsOf(texts),
    entities: Uint32Array.from(figures, ({ of }) => index.numberOf(of) ?? 0),
    measures: column("measure"),
    values: Float64Array.from(figures, ({ value }) => value),
    asOf: column("asOf"),
    since: column("since"),
    until: column("until"),
    subjects: column("subject"),
    relationships: column("relationship"),
    certifications: column("certification"),
  };
}

function idOf({ of, measure, certification, subject, asOf, since, until }: FigureRow): string {
  const given = (text: string | null): string | undefined => text ?? undefined;
  return figureId(of, measure, {
    certification: given(certification),
    subject: given(subject),
    asOf: given(asOf),
    since: given(since),
    until: given(until),
  });
}
