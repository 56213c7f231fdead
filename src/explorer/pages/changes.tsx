import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import { type Chosen, chosenOf, idOf, idsOf } from "../chosen-entities.ts";
import { ChangeItem, changeHref, changeKey, changeSentence } from "../components/change-item.tsx";
import { evidenceCell, passageCell } from "../components/evidence.tsx";
import { PLACE_KINDS } from "../components/kinds.ts";
import { nameOf } from "../components/name.tsx";
import { PageLinks } from "../components/page-links.tsx";
import { PeriodForm } from "../components/period-form.tsx";
import { networkOf } from "../exports/network.ts";
import { formatDate, formatList, formatNumber } from "../formats.ts";
import type { ChangeSort, ChangesBeforeQuery, ChangesPageQuery } from "../operations.ts";
import type { AskOperation, Page, PageView } from "../page.ts";
import { pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { shortened } from "../pictures/text-width.ts";
import { timelineOf } from "../pictures/timeline.tsx";
import type { Reader } from "../reader.ts";
import { statusName } from "../value-names.ts";

type Change = NonNullable<ChangesPageQuery["changes"]>["nodes"][number];

interface State {
  readonly of: readonly string[];
  readonly within: string;
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly page: number;
}

const PAGE_SIZE = 60;
const LIST_MAX = 200;
const SORTS: readonly ChangeSort[] = ["BEGAN", "CERTIFIED", "REVIEWED", "ENDED", "PLANNED"];
/** The widest label in the timeline, in pixels. */
const LABEL_MAX = 290;

/** What began, ended, was certified or passed a review in a period: in a place, or at some entities. */
export const changesPage: Page<State> = {
  name: "changes",
  route: "/changes",
  read: ({ parameters }) => {
    const text = (name: string) => (parameters.get(name) ?? "").trim();
    const page = /^[1-9]\d{0,5}$/.test(text("page")) ? Number(text("page")) : 1;
    const of = parameters.getAll("of").map((one) => one.trim());
    return {
      of: [...new Set(of)].filter((one) => one !== ""),
      within: text("within"),
      from: text("from"),
      to: text("to"),
      page,
    };
  },
  pathOf,
  view: async (state, { ask, reader }) => {
    const { words } = reader;
    const { of, within, from, to } = state;
    const isEmpty = of.length === 0 && [within, from, to].every((text) => text === "");
    if (isEmpty) return formView(state, [], null, reader);
    const chosen = await chosenOf(within === "" ? of : [within, ...of], ask);
    const kind = within === "" ? undefined : chosen[0]?.entity?.kind;
    if (kind !== undefined && !PLACE_KINDS.includes(kind) && of.length === 0)
      return { redirect: pathOf({ ...state, within: "", of: [idOf(chosen, within)] }) };
    if (within !== "" && of.length > 0) return formView(state, chosen, words.changes.notBoth, reader);
    // A link from the page of an entity or place names no dates yet.
    if (from === "" && to === "") return formView(state, chosen, null, reader);
    const [begin, end] = [parsePartialDate(from), parsePartialDate(to)];
    // A reader who gives only the beginning means until now.
    if (begin !== undefined && to === "") return { redirect: pathOf({ ...state, to: yearAfter(from) }) };
    const fault = dateFault({ from, to, begin, end }, reader);
    if (fault !== null || begin === undefined || end === undefined) return formView(state, chosen, fault, reader);
    const known = { ...state, within: idOf(chosen, within), of: idsOf(chosen, of) };
    if (pathOf(known) !== pathOf(state)) return { redirect: pathOf(known) };
    const variables = { of: of.length === 0 ? null : [...of], within: within === "" ? null : within, from, to };
    const after = await cursorBefore((state.page - 1) * PAGE_SIZE, variables, ask);
    const { changes } = await ask("ChangesPage", { ...variables, first: PAGE_SIZE, after });
    if (changes === null) return formView(state, chosen, null, reader);
    const pages = Math.max(1, Math.ceil(changes.totalCount / PAGE_SIZE));
    if (state.page > pages) return { redirect: pathOf({ ...state, page: pages }) };
    return answerView({ state, chosen, changes, pages, period: { begin, end } }, reader);
  },
};

function pathOf({ of, within, from, to, page }: State): string {
  return pathWith("/changes", { within, of, from, to, page: page === 1 ? null : String(page) });
}

/** The present year, or the year in which a period begins if that is later. */
function yearAfter(from: string): string {
  return String(Math.max(new Date().getUTCFullYear(), Number(from.slice(0, 4))));
}

interface Dates {
  readonly from: string;
  readonly to: string;
  readonly begin: PartialDate | undefined;
  readonly end: PartialDate | undefined;
}

/** What is wrong with the dates, in a sentence; null if nothing is. */
function dateFault({ from, to, begin, end }: Dates, { words }: Reader): string | null {
  if (from !== "" && begin === undefined) return words.changes.notADate(from);
  if (to !== "" && end === undefined) return words.changes.notADate(to);
  if (begin === undefined || end === undefined) return words.changes.datesMissing;
  return begin.first > end.last ? words.changes.reversed(from, to) : null;
}

/** The cursor of the last change before a page; null for the first page or behind the end of the list. */
async function cursorBefore(offset: number, variables: ChangesVariables, ask: AskOperation): Promise<string | null> {
  let after: string | null = null;
  for (let left = offset; left > 0; left -= LIST_MAX) {
    const answer: ChangesBeforeQuery = await ask("ChangesBefore", {
      ...variables,
      first: Math.min(left, LIST_MAX),
      after,
    });
    const cursor: string | null = answer.changes?.pageInfo.endCursor ?? null;
    if (cursor === null) return after;
    after = cursor;
  }
  return after;
}

interface ChangesVariables {
  readonly of: string[] | null;
  readonly within: string | null;
  readonly from: string;
  readonly to: string;
}

/** The form alone, with what was typed; a fault makes it an answer to a bad request. */
function formView(state: State, chosen: readonly Chosen[], fault: string | null, reader: Reader): PageView {
  const { words } = reader;
  return {
    title: words.page.changes,
    status: fault === null ? 200 : 400,
    main: (
      <article class="changes">
        <h1>{words.page.changes}</h1>
        <p class="lead">{words.changes.lead}</p>
        {fault === null ? null : (
          <p class="notice" role="alert">
            {fault}
          </p>
        )}
        <PeriodForm state={state} chosen={chosen} reader={reader} />
      </article>
    ),
  };
}

interface AnswerProps {
  readonly state: State;
  readonly chosen: readonly Chosen[];
  readonly changes: NonNullable<ChangesPageQuery["changes"]>;
  readonly pages: number;
  readonly period: { readonly begin: PartialDate; readonly end: PartialDate };
}

function answerView({ state, chosen, changes, pages, period }: AnswerProps, reader: Reader): PageView {
  const { words, lang } = reader;
  const { nodes, totalCount, undatedCount } = changes;
  const [from, to] = [formatDate(state.from, lang), formatDate(state.to, lang)];
  const names = chosen.flatMap(({ entity }) => (entity === null ? [] : nameOf(entity, reader)));
  const where = names.length === 0 ? words.changes.everywhere : formatList(names, lang);
  const number = formatNumber(totalCount, lang);
  const sentence =
    totalCount === 0 ? words.changes.none(where, from, to) : words.changes.found(where, from, to, totalCount, number);
  const picture = nodes.length === 0 ? undefined : pictureOf(nodes, period, sentence, reader);
  const network = networkOf(
    nodes.flatMap(({ relationship, evidence }) => (relationship === null ? [] : { ...relationship, evidence })),
    reader,
  );
  const years = [...new Set(nodes.map(({ date }) => date.slice(0, 4)))];
  return {
    title: words.changes.heading(where, from, to),
    sentence,
    main: (
      <article class="changes">
        <h1>{words.changes.heading(where, from, to)}</h1>
        <PeriodForm state={state} chosen={chosen} reader={reader} />
        <p class="lead">
          {sentence}
          {lang === "en" ? " " : null}
          {undatedCount === 0
            ? words.changes.allDated
            : words.changes.undated(undatedCount, formatNumber(undatedCount, lang))}
        </p>
        {picture === undefined ? null : (
          <div class="unscaled">
            <PictureFrame picture={picture}>{words.changes.legend}</PictureFrame>
          </div>
        )}
        {years.map((year) => (
          <section key={year}>
            <h2>{formatDate(year, lang)}</h2>
            <ol class="change-list">
              {nodes
                .filter(({ date }) => date.startsWith(year))
                .map((change) => (
                  <ChangeItem key={changeKey(change)} change={change} reader={reader} />
                ))}
            </ol>
          </section>
        ))}
        <PageLinks {...{ reader, pages, page: state.page }} pathOf={(page) => pathOf({ ...state, page })} />
      </article>
    ),
    table: {
      columns: [
        ...[words.changes.date, words.changes.change, words.page.statement, words.changes.entity],
        ...[words.statement.status, words.statement.document, words.statement.passage],
      ],
      rows: nodes.map((change) => [
        ...[change.date, words.changes[change.sort], changeSentence(change, reader), change.entity.name],
        change.relationship?.status ? statusName(change.relationship.status, reader) : null,
        ...[evidenceCell(change.evidence, reader), passageCell(change.evidence)],
      ]),
    },
    ...(network && { network }),
    ...(picture && { picture }),
    documents: nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  };
}

function pictureOf(nodes: readonly Change[], period: AnswerProps["period"], sentence: string, reader: Reader) {
  const { words } = reader;
  const isOfMany = new Set(nodes.map(({ entity }) => entity.id)).size > 1;
  const events = nodes.flatMap((change) => {
    const dates = parsePartialDate(change.date);
    const other = otherEnd(change);
    const short = other === null ? nameOf(change.entity, reader) : nameOf(other, reader);
    const label = isOfMany && other !== null ? `${nameOf(change.entity, reader)} · ${short}` : short;
    if (dates === undefined) return [];
    return {
      ...{ key: changeKey(change), group: change.sort, first: dates.first, last: dates.last },
      ...{
        href: changeHref(change, reader),
        title: `${formatDate(change.date, reader.lang)} ${changeSentence(change, reader)}`,
      },
      ...{
        label: shortened(label, LABEL_MAX),
        kind: (other ?? change.entity).kind,
        isPlanned: change.sort === "PLANNED",
      },
    };
  });
  return timelineOf({
    ...{ events, label: sentence, reader, period: { first: period.begin.first, last: period.end.last } },
    groups: new Map(SORTS.map((sort) => [sort, words.changes[sort]])),
  });
}

function otherEnd({ entity, relationship }: Change) {
  if (relationship === null) return null;
  return relationship.from.id === entity.id ? relationship.to : relationship.from;
}
