import { DocumentLink } from "../components/document-link.tsx";
import { kindGroups } from "../components/kinds.ts";
import { EntityLink, nameOf } from "../components/name.tsx";
import { SearchBox } from "../components/search-box.tsx";
import {
  type CountyExample,
  countyExample,
  overlapExample,
  type PairExample,
  pathExample,
} from "../example-questions.ts";
import { API_LANG, formatDate, formatList, formatNumber, formatShare, HTML_LANG } from "../formats.ts";
import type { StartPageQuery } from "../operations.ts";
import type { Page } from "../page.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";

type Documents = StartPageQuery["dataset"]["documents"];

/** What the data set contains, what it does not cover, and where a reader can begin. It has no state. */
export const startPage: Page<Readonly<Record<string, never>>> = {
  name: "start",
  route: "/",
  read: () => ({}),
  pathOf: () => "/",
  view: async (_state, { ask, reader }) => {
    const { words, lang } = reader;
    const language = API_LANG[lang];
    const start = await ask("StartPage", {});
    const [county, path] = await Promise.all([countyExample(start, ask, language), pathExample(start, ask)]);
    const { entities, documents } = start.dataset;
    const groups = kindGroups(entities, reader);
    const counts = groups.map(({ noun, count }) => words.start.countOf(noun, formatNumber(count, lang)));
    return {
      title: words.start.title,
      sentence: words.start.sentence(formatList(counts, lang)),
      hasSearch: true,
      main: (
        <article class="start">
          <h1>{words.start.heading}</h1>
          <SearchBox reader={reader} id="search" />
          <Examples overlap={overlapExample(start)} county={county} path={path} reader={reader} />
          <section>
            <h2>{words.start.contains}</h2>
            <ul class="counts">
              {groups.map(({ noun, count, path }) => (
                <li key={path}>
                  <a href={reader.href(path)}>
                    <b>{formatNumber(count, lang)}</b> <span>{noun}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <Missing start={start} reader={reader} />
          <DocumentList documents={documents} reader={reader} />
        </article>
      ),
      table: {
        columns: [words.start.kind, words.start.count],
        rows: groups.map(({ name, count }) => [name, count]),
      },
      documents,
    };
  },
};

interface ExamplesProps {
  readonly overlap: PairExample | null;
  readonly county: CountyExample | null;
  readonly path: PairExample | null;
  readonly reader: Reader;
}

/** Questions made from the data set, each with its answer in short. */
function Examples({ overlap, county, path, reader }: ExamplesProps) {
  const { words, lang } = reader;
  const questions = [
    overlap && {
      path: pathWith("/shared", { of: [overlap.from.id, overlap.to.id] }),
      question: words.start.overlap(nameOf(overlap.from, reader), nameOf(overlap.to, reader)),
      answer: words.start.overlapAnswer(formatNumber(overlap.number, lang)),
    },
    county && {
      path: pathWith("/gaps", { within: county.city.id, family: county.families }),
      question: words.start.county(county.county, nameOf(county.city, reader)),
      answer: words.start.countyAnswer(formatNumber(county.empty, lang), formatNumber(county.families.length, lang)),
    },
    path && {
      path: pathWith("/paths", { from: path.from.id, to: path.to.id }),
      question: words.start.path(nameOf(path.from, reader), nameOf(path.to, reader)),
      answer: words.start.pathAnswer(formatNumber(path.number, lang)),
    },
  ].filter((one) => one !== null);
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{words.start.questions}</h2>
      <ul class="questions">
        {questions.map(({ path, question, answer }) => (
          <li key={path}>
            <a href={reader.href(path)}>{question}</a>
            <span class="answer">{answer}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a reader must not expect of the data set. */
function Missing({ start, reader }: { readonly start: StartPageQuery; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { documents, entities } = start.dataset;
  const articles = documents.filter(({ genre }) => genre === "ARTICLE");
  const subjects = new Map(documents.flatMap(({ reportsOn }) => reportsOn.map((one) => [one.id, one])));
  const names = [...subjects.values()].map((one) => nameOf(one, reader));
  const hospitals = entities.find(({ kind }) => kind === "HOSPITAL")?.count ?? 0;
  const reported = start.reported?.totalCount ?? 0;
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const latest = dates.at(-1);
  const undated = articles.length - dates.length;
  const read = articles.flatMap(({ coverage }) => coverage ?? []);
  const sum = (of: "characters" | "cited" | "marked" | "open") => read.reduce((all, one) => all + one[of], 0);
  const share = (of: "cited" | "marked" | "open") => formatShare(sum(of) / sum("characters"), lang);
  const texts = [
    words.start.onlyDocuments(formatNumber(documents.length, lang)),
    names.length === 0 ? null : words.start.reportsOn(formatList(names, lang)),
    reported === 0 ? null : words.start.hospitals(formatNumber(reported, lang), formatNumber(hospitals, lang)),
    latest === undefined ? null : words.start.dates(formatDate(latest, lang)),
    undated === 0 ? null : words.start.undated(formatNumber(undated, lang)),
    sum("characters") === 0 ? null : words.start.read(share("cited"), share("marked")),
    sum("open") === 0 ? null : words.start.unread(share("open")),
    words.start.notNone,
  ].filter((text) => text !== null);
  return (
    <section>
      <h2>{words.start.missing}</h2>
      <ul class="missing">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function DocumentList({ documents, reader }: { readonly documents: Documents; readonly reader: Reader }) {
  const { words } = reader;
  const lists = [
    [words.start.articles, documents.filter(({ genre }) => genre === "ARTICLE")],
    [words.start.references, documents.filter(({ genre }) => genre !== "ARTICLE")],
  ] as const;
  return (
    <section>
      <h2>{words.start.documents}</h2>
      <div class="side-by-side">
        {lists.map(([title, listed]) =>
          listed.length === 0 ? null : (
            <section key={title}>
              <h3>{title}</h3>
              <ul class="documents">
                {listed.map((document) => (
                  <DocumentItem key={document.id} document={document} reader={reader} />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </section>
  );
}

function DocumentItem({ document, reader }: { readonly document: Documents[number]; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { publisher, published, reportsOn } = document;
  return (
    <li>
      <DocumentLink document={document} reader={reader} />
      <span class="source">
        {publisher === null ? null : <span lang={HTML_LANG.zh}>{publisher}</span>}
        {published === null ? null : <span>{formatDate(published, lang)}</span>}
        {reportsOn.length === 0 ? null : (
          <span>
            {words.start.about}
            {reportsOn.map((one) => (
              <EntityLink key={one.id} entity={one} reader={reader} />
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
