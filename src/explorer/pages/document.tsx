import { ChineseNote } from "../components/document-link.tsx";
import { EvidenceDetails, passageCell, positionText } from "../components/evidence.tsx";
import { missingView } from "../components/failure.tsx";
import { LeftOut } from "../components/left-out.tsx";
import { MarkedText, passageAnchor, textAnchor } from "../components/marked-text.tsx";
import { EntityLink } from "../components/name.tsx";
import { PageLinks } from "../components/page-links.tsx";
import { type Range, rangeOf } from "../components/text-segments.ts";
import { networkOf } from "../exports/network.ts";
import { API_LANG, formatDate, formatNumber, HTML_LANG } from "../formats.ts";
import type { DocumentPageQuery, DocumentPassagesQuery, StatementSort } from "../operations.ts";
import type { AskOperation, Page } from "../page.ts";
import { documentPath, entityPath, pathWith, statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { statementSentence } from "../sentences.ts";

type Document = NonNullable<DocumentPageQuery["document"]>;
type PassageList = NonNullable<DocumentPassagesQuery["document"]>["statements"];
type Edge = Document["statements"]["edges"][number];

interface State {
  readonly id: string;
  /** The sort of the statements; null for all. */
  readonly about: string | null;
  /** From 1. */
  readonly page: number;
}

const PAGE_SIZE = 100;
const LIST_MAX = 200;
const SORTS = ["RELATIONSHIP", "FIGURE", "PROPERTY", "NAME"] as const;

/** A document, with everything that it proves, in the order of its text, and what the data set leaves out of it. */
export const documentPage: Page<State> = {
  name: "document",
  route: "/d/:id",
  read: ({ id, parameters }) => ({ id, about: parameters.get("about") || null, page: pageOf(parameters.get("page")) }),
  pathOf,
  view: async (state, { ask, reader }) => {
    const { words, lang } = reader;
    const about = state.about === null ? null : [state.about as StatementSort];
    const positions = await positionsOf(state.id, about, ask);
    if (positions === null) return missingView(state.id, reader);
    const pages = Math.max(1, Math.ceil(positions.length / PAGE_SIZE));
    if (state.page > pages) return { redirect: pathOf({ ...state, page: pages }) };
    const { document } = await ask("DocumentPage", {
      ...{ id: state.id, about, lang: API_LANG[lang], first: PAGE_SIZE },
      after: positions[(state.page - 1) * PAGE_SIZE - 1]?.cursor ?? null,
    });
    if (document === null) return missingView(state.id, reader);
    const title = document.title ?? words.page.untitled;
    const { edges } = document.statements;
    const pageAt = pagesByPassage(positions);
    const hrefOf = (passage: Range) => {
      const page = pageAt.get(passageAnchor(passage)) ?? state.page;
      return `${page === state.page ? "" : reader.href(pathOf({ ...state, page }))}#${passageAnchor(passage)}`;
    };
    const network = networkOf(
      edges.flatMap(({ node: { relationship, evidence } }) =>
        relationship === null ? [] : { ...relationship, evidence },
      ),
      reader,
    );
    return {
      title,
      sentence: words.document.sentence(title, positions.length, formatNumber(positions.length, lang)),
      main: (
        <article class="document">
          <h1 lang={HTML_LANG.zh}>{title}</h1>
          <ChineseNote title={title} reader={reader} />
          <About document={document} reader={reader} />
          <div class={document.fullText === null ? undefined : "with-text"}>
            <section>
              <h2>{words.document.proves(positions.length, formatNumber(positions.length, lang))}</h2>
              <Sorts state={state} reader={reader} />
              <Statements document={document} reader={reader} first={(state.page - 1) * PAGE_SIZE + 1} />
              <PageLinks {...{ reader, pages, page: state.page }} pathOf={(page) => pathOf({ ...state, page })} />
            </section>
            {document.fullText === null ? null : (
              <section>
                <h2>{words.document.text}</h2>
                <p class="unknown">{words.document.textHint}</p>
                <MarkedText
                  text={document.fullText}
                  passages={uniquePassages(positions)}
                  marks={document.marks}
                  {...{ hrefOf, reader }}
                />
              </section>
            )}
          </div>
          <LeftOut document={document} reader={reader} />
        </article>
      ),
      table: {
        columns: [
          ...[words.document.number, words.page.statement, words.document.subject, words.statement.range],
          ...[words.statement.passage, words.statement.knowledge, words.statement.since, words.statement.until],
        ],
        rows: edges.map(({ node }, at) => {
          const own = evidenceIn(node, document.id);
          return [
            ...[(state.page - 1) * PAGE_SIZE + at + 1, statementSentence(node, reader), node.subject.name],
            ...[own.map((one) => positionText(one, reader)).join("; "), passageCell(own)],
            own[0]?.knowledge === "IMPLIED" ? words.page.implied : words.page.stated,
            ...[node.relationship?.since ?? null, node.relationship?.until ?? null],
          ];
        }),
      },
      ...(network && { network }),
      documents: [document],
    };
  },
};

function pathOf({ id, about, page }: State): string {
  return pathWith(documentPath(id), { about, page: page === 1 ? null : String(page) });
}

function pageOf(text: string | null): number {
  return /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : 1;
}

/** The passages and cursors of all statements, in order; null if there is no such document. */
async function positionsOf(id: string, about: StatementSort[] | null, ask: AskOperation) {
  const positions: { readonly cursor: string; readonly fragment: string | null }[] = [];
  let after: string | null = null;
  do {
    const answer: DocumentPassagesQuery = await ask("DocumentPassages", { id, about, first: LIST_MAX, after });
    if (answer.document === null) return null;
    const { edges, pageInfo }: PassageList = answer.document.statements;
    positions.push(...edges.map(({ cursor, evidence }) => ({ cursor, fragment: evidence.fragment })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return positions;
}

type Positions = NonNullable<Awaited<ReturnType<typeof positionsOf>>>;

/** On which page the list shows each passage, by its anchor. */
function pagesByPassage(positions: Positions): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const [at, { fragment }] of positions.entries()) {
    const range = rangeOf(fragment);
    if (range !== undefined && !pages.has(passageAnchor(range)))
      pages.set(passageAnchor(range), Math.floor(at / PAGE_SIZE) + 1);
  }
  return pages;
}

function uniquePassages(positions: Positions): Range[] {
  return [...new Set(positions.map(({ fragment }) => fragment))].flatMap((fragment) => rangeOf(fragment) ?? []);
}

function evidenceIn({ evidence }: Edge["node"], document: string) {
  return evidence.filter((one) => one.document.id === document);
}

/** What the document is, whom it reports on, and how far it is read. */
function About({ document, reader }: { readonly document: Document; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { genre, publisher, published, characters, reportsOn, coverage } = document;
  const number = (value: number) => formatNumber(value, lang);
  const facts = [
    [words.document.genre, genre === "ARTICLE" ? words.document.article : words.document.reference],
    [words.document.publisher, publisher ?? words.document.notGiven],
    [words.document.published, published === null ? words.document.notGiven : formatDate(published, lang)],
    [words.document.length, characters === null ? null : words.document.characters(number(characters))],
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {reportsOn.length === 0 ? null : (
          <div>
            <dt>{words.document.reportsOn}</dt>
            <dd class="entity-list">
              {reportsOn.map((entity) => (
                <EntityLink key={entity.id} {...{ entity, reader }} />
              ))}
            </dd>
          </div>
        )}
        {coverage === null ? null : (
          <div>
            <dt>{words.document.coverage}</dt>
            <dd>
              {words.document.covered(number(coverage.characters), number(coverage.cited), number(coverage.marked))}
              {coverage.open === 0 ? words.document.nothingOpen : words.document.stillOpen(number(coverage.open))}
            </dd>
          </div>
        )}
      </dl>
      {reportsOn.length === 0 ? null : <p class="unknown">{words.document.onlyNamed}</p>}
      {document.fullText === null && genre === "ARTICLE" ? <p class="notice">{words.document.noText}</p> : null}
    </>
  );
}

/** Links that show all statements, or those of one sort. */
function Sorts({ state, reader }: { readonly state: State; readonly reader: Reader }) {
  const { words } = reader;
  return (
    <p class="switches">
      {([null, ...SORTS] as const).map((about) => (
        <a
          key={about}
          href={reader.href(pathOf({ id: state.id, about, page: 1 }))}
          aria-current={about === state.about ? "true" : undefined}
        >
          {about === null ? words.document.all : words.document[about]}
        </a>
      ))}
    </p>
  );
}

interface StatementsProps {
  readonly document: Document;
  readonly reader: Reader;
  /** The number of the first statement. */
  readonly first: number;
}

/** The statements in the order of the text; those of one passage are together. */
function Statements({ document, reader, first }: StatementsProps) {
  const { words } = reader;
  const groups: { readonly fragment: string | null; readonly edges: Edge[] }[] = [];
  for (const edge of document.statements.edges) {
    const last = groups.at(-1);
    if (last?.fragment === edge.evidence.fragment) last?.edges.push(edge);
    else groups.push({ fragment: edge.evidence.fragment, edges: [edge] });
  }
  if (groups.length === 0) return <p class="unknown">{words.document.nothing}</p>;
  let number = first;
  return (
    <div class="proofs">
      {groups.map(({ fragment, edges }) => {
        const range = rangeOf(fragment);
        const start = number;
        number += edges.length;
        return (
          <section key={edges[0]?.cursor} id={range && passageAnchor(range)} class="proof">
            <Quote {...{ fragment, document, reader }} edge={edges[0] as Edge} />
            <ol start={start}>
              {edges.map(({ cursor, node }) => (
                <li key={cursor}>
                  <a
                    class="said"
                    href={reader.href(
                      node.relationship ? statementPath(node.relationship.id) : entityPath(node.subject.id),
                    )}
                  >
                    {statementSentence(node, reader)}
                  </a>
                  <EvidenceDetails evidence={node.evidence} reader={reader} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

interface QuoteProps {
  readonly fragment: string | null;
  readonly edge: Edge;
  readonly document: Document;
  readonly reader: Reader;
}

/** The passage that proves the statements below it; with the text, a link to its place there. */
function Quote({ fragment, edge, document, reader }: QuoteProps) {
  const range = rangeOf(fragment);
  if (range === undefined) return null;
  const text = edge.node.evidence.find(({ id }) => id === edge.evidence.id)?.passage?.text;
  const position = positionText({ fragment }, reader);
  return (
    <p class="quote">
      {text === undefined ? null : <q lang={HTML_LANG.zh}>{text.replaceAll(/\s+/g, "")}</q>}{" "}
      {document.fullText === null ? position : <a href={`#${textAnchor(range)}`}>{position}</a>}
    </p>
  );
}
