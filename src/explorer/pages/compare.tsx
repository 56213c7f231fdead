import { type FamilyTitles, familyTitles } from "../certification-families.ts";
import { type Chosen, chosenOf, idsOf, typedEntity } from "../chosen-entities.ts";
import { type ComparedRow, comparedRows, SECTIONS, type Section } from "../compared-rows.ts";
import { CompareTable } from "../components/compare-table.tsx";
import { EntityField } from "../components/entity-field.tsx";
import { evidenceCell, passageCell } from "../components/evidence.tsx";
import { nameOf } from "../components/name.tsx";
import { ReaderFields } from "../components/reader-fields.tsx";
import { networkOf } from "../exports/network.ts";
import { API_LANG, formatList, formatNumber } from "../formats.ts";
import type { ComparePageQuery } from "../operations.ts";
import type { AskOperation, Page, PageView } from "../page.ts";
import { entityPath, pathWith, statementPath } from "../paths.ts";
import { dotMatrixOf } from "../pictures/dot-matrix.tsx";
import { PictureFrame } from "../pictures/picture.tsx";
import type { Reader } from "../reader.ts";

type Comparison = NonNullable<ComparePageQuery["compare"]>;

interface State {
  readonly of: readonly string[];
  /** The only list that is shown, then with all its rows; null for the first rows of all lists. */
  readonly section: string | null;
}

const ENTITIES_MIN = 2;
const ENTITIES_MAX = 6;
/** At most so many cells of a list on the page of all lists, and in one request for a single list. */
const CELLS = { all: 24, single: 200 };
const ROWS_MAX = 300;
const DOTS_MAX = 60;

/** Two to six entities side by side: what they have in common, and what each has alone. */
export const comparePage: Page<State> = {
  name: "compare",
  route: "/compare",
  read: ({ parameters }) => {
    const of = parameters.getAll("of").map((name) => name.trim());
    return { of: [...new Set(of)].filter((name) => name !== ""), section: parameters.get("section") || null };
  },
  pathOf,
  view: async (state, { ask, reader }) => {
    const { words, lang } = reader;
    const { of } = state;
    if (of.length === 0) return formView(state, [], reader);
    const chosen = await chosenOf(of.slice(0, ENTITIES_MAX), ask);
    if (of.length > ENTITIES_MAX) {
      const fault = words.compare.tooMany(formatNumber(of.length, lang));
      return formView({ ...state, of: of.slice(0, ENTITIES_MAX) }, chosen, reader, { status: 400, fault });
    }
    const ids = idsOf(chosen, of);
    if (pathOf({ ...state, of: ids }) !== pathOf(state)) return { redirect: pathOf({ ...state, of: ids }) };
    if (of.length < ENTITIES_MIN) {
      const isKnown = chosen[0]?.entity != null;
      return isKnown
        ? formView(state, chosen, reader, { status: 200, fault: words.compare.oneMore })
        : formView(state, chosen, reader, { status: 404, fault: words.errors.notFound(of[0] ?? "") });
    }
    const section = SECTIONS.find((one) => one === state.section) ?? null;
    if (section === null && state.section !== null) return { redirect: pathOf({ of, section: null }) };
    const answer = await compare([...of], section, ask, reader);
    return answer === null ? formView(state, chosen, reader) : answerView(state, section, answer, reader);
  },
};

function pathOf({ of, section }: State): string {
  return pathWith("/compare", { of, section });
}

interface Answer {
  readonly comparison: Comparison;
  readonly rows: ReadonlyMap<Section, readonly ComparedRow[]>;
}

/** The first rows of all lists, or all rows of one. */
async function compare(of: string[], section: Section | null, ask: AskOperation, reader: Reader) {
  const lang = API_LANG[reader.lang];
  if (section === null) {
    const first = Math.floor(CELLS.all / of.length);
    const counts = Object.fromEntries(SECTIONS.map((one) => [one, first]));
    const { compare: comparison } = await ask("ComparePage", { of, lang, ...counts });
    if (comparison === null) return null;
    const families = await familyTitles(ask, reader);
    const rows = new Map(SECTIONS.map((one) => [one, comparedRows(one, comparison, families, reader)] as const));
    return { comparison, rows };
  }
  const rows: ComparedRow[] = [];
  let families: FamilyTitles | undefined;
  let after: string | null = null;
  for (;;) {
    const first: number = Math.floor(CELLS.single / of.length);
    const page: ComparePageQuery = await ask("ComparePage", { of, lang, [section]: first, [`${section}After`]: after });
    if (page.compare === null) return null;
    families ??= await familyTitles(ask, reader);
    rows.push(...comparedRows(section, page.compare, families, reader));
    const { hasNextPage, endCursor }: Comparison["partners"]["pageInfo"] = page.compare[section].pageInfo;
    if (!hasNextPage || rows.length >= ROWS_MAX) return { comparison: page.compare, rows: new Map([[section, rows]]) };
    after = endCursor;
  }
}

interface Fault {
  readonly status: 200 | 400 | 404;
  readonly fault: string;
}

/** The form alone, with what was typed. */
function formView(state: State, chosen: readonly Chosen[], reader: Reader, fault?: Fault): PageView {
  const { words } = reader;
  return {
    title: words.page.compare,
    status: fault?.status ?? 200,
    main: (
      <article class="compare">
        <h1>{words.page.compare}</h1>
        <p class="lead">{words.compare.lead}</p>
        {fault === undefined ? null : (
          <p class="notice" role="alert">
            {fault.fault}
          </p>
        )}
        <Form {...{ state, chosen, reader }} />
      </article>
    ),
  };
}

interface FormProps {
  readonly state: State;
  readonly chosen: readonly Chosen[];
  readonly reader: Reader;
}

/** A field for each entity, and at least one more, up to six. */
function Form({ state, chosen, reader }: FormProps) {
  const { words, lang } = reader;
  const count = Math.min(ENTITIES_MAX, Math.max(ENTITIES_MIN, state.of.length + 1));
  return (
    <form class="fields" action="/compare" method="get">
      {Array.from({ length: count }, (_, at) => (
        <EntityField
          key={state.of[at] ?? at}
          {...{ reader, id: `of-${at}`, name: "of", label: words.compare.field(formatNumber(at + 1, lang)) }}
          entity={typedEntity(chosen, state.of[at] ?? "")}
        />
      ))}
      {state.section === null ? null : <input type="hidden" name="section" value={state.section} />}
      <ReaderFields reader={reader} />
      <button type="submit">{words.compare.show}</button>
    </form>
  );
}

function answerView(state: State, section: Section | null, { comparison, rows }: Answer, reader: Reader): PageView {
  const { words, lang } = reader;
  const { of } = comparison;
  const names = formatList(
    of.map((entity) => nameOf(entity, reader)),
    lang,
  );
  const shared = SECTIONS.map((one) =>
    words.compare[`${one}Shared`](comparison[one].sharedCount, formatNumber(comparison[one].sharedCount, lang)),
  );
  const sentence = words.compare.sentence(names, formatList(shared, lang), of.length > ENTITIES_MIN);
  const shown = [...rows].map(([one, list]) => ({ section: one, rows: list }));
  const onlyNamed = of.filter(({ reported }) => !reported).map((entity) => nameOf(entity, reader));
  const picture = pictureOf(comparison, shown, sentence, reader);
  const cells = shown.flatMap(({ section: one, rows: list }) =>
    list.flatMap((row) => row.cells.map((cell, at) => ({ section: one, row, cell, entity: of[at] }))),
  );
  const network = networkOf(
    cells.flatMap(({ cell }) => cell.relationships),
    reader,
  );
  return {
    title: words.compare.heading(names),
    sentence,
    main: (
      <article class="compare">
        <h1>{words.compare.heading(names)}</h1>
        <Form state={state} reader={reader} chosen={of.map((entity) => ({ name: entity.id, entity }))} />
        <p class="lead">{sentence}</p>
        <p class="unknown">
          {words.compare.emptyMeans}
          {onlyNamed.length === 0 ? null : words.compare.onlyNamed(formatList(onlyNamed, lang))}
        </p>
        {picture === undefined ? null : (
          <div class="unscaled">
            <PictureFrame picture={picture}>{words.compare.legend}</PictureFrame>
          </div>
        )}
        {shown.map(({ section: one, rows: list }) => (
          <section key={one}>
            <h2>{words.compare[one]}</h2>
            <p>
              {words.compare.counts(
                formatNumber(comparison[one].totalCount, lang),
                formatNumber(comparison[one].sharedCount, lang),
              )}
            </p>
            {list.length === 0 ? null : <CompareTable {...{ of, rows: list, reader, caption: words.compare[one] }} />}
            {list.length >= comparison[one].totalCount ? null : section === null ? (
              <p>
                <a href={reader.href(pathOf({ of: state.of, section: one }))}>
                  {words.compare.showAll(formatNumber(comparison[one].totalCount, lang))}
                </a>
              </p>
            ) : (
              <p class="unknown">{words.compare.cut(formatNumber(list.length, lang))}</p>
            )}
          </section>
        ))}
        {section === null ? null : (
          <p>
            <a href={reader.href(pathOf({ of: state.of, section: null }))}>{words.compare.showOverview}</a>
          </p>
        )}
      </article>
    ),
    table: {
      columns: [
        ...[words.compare.list, words.compare.what, words.compare.family, words.compare.who],
        ...[words.page.statement, words.compare.inEffect, words.statement.document, words.statement.passage],
      ],
      rows: cells
        .filter(({ cell }) => !cell.isEmpty)
        .map(({ section: one, row, cell, entity }) => [
          ...[words.compare[one], row.name, row.detail, entity === undefined ? null : nameOf(entity, reader)],
          ...[cell.clauses.join("; "), cell.isInEffect ? words.compare.yes : cell.text],
          ...[evidenceCell(cell.evidence, reader), passageCell(cell.evidence)],
        ]),
    },
    ...(network && { network }),
    ...(picture && { picture }),
    documents: cells.flatMap(({ cell }) => cell.evidence.map(({ document }) => document)),
  };
}

interface Shown {
  readonly section: Section;
  readonly rows: readonly ComparedRow[];
}

/** The rows of the page as a matrix of dots, as many as fit. */
function pictureOf({ of }: Comparison, shown: readonly Shown[], label: string, reader: Reader) {
  let left = DOTS_MAX;
  const groups = shown.flatMap(({ section, rows }) => {
    const drawn = rows.slice(0, left);
    left -= drawn.length;
    return drawn.length === 0 ? [] : { name: reader.words.compare[section], rows: drawn.map(dotRow) };
  });
  return groups.length === 0 ? undefined : dotMatrixOf({ columns: of, groups, label, reader });

  function dotRow({ key, name, entity, cells }: ComparedRow) {
    const dots = cells.map((cell, at) => {
      if (cell.isEmpty) return null;
      const [first] = cell.relationships;
      const path = first === undefined ? entityPath(of[at]?.id ?? "") : statementPath(first.id);
      return { href: reader.href(path), title: cell.clauses.join("; "), isInEffect: cell.isInEffect };
    });
    return { key, name, entity, dots };
  }
}
