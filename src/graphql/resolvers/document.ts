import type { GraphQLResolveInfo } from "graphql";
import { pageOfStatements, type StatementFilter, type StatementOrder } from "../../analysis/document-statements.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { COMPLETE } from "../../index/evidence-columns.ts";
import { compareTexts } from "../../model/collation.ts";
import { type Fragment, formatFragment } from "../../model/fragment.ts";
import { parseMark, type ReadSentence, readSentences } from "../../model/sentences.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { evidenceAt } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import type { DocumentSource } from "../sources.ts";

interface StatementArguments extends PageArguments {
  readonly about?: readonly string[] | null;
  readonly via?: readonly string[] | null;
  readonly orderBy?: StatementOrder | null;
}

/** The resolvers of documents. */
export const documentResolvers = {
  Document: { genre: ({ kind }: DocumentSource) => kind, statements, coverage, marks, fullText, reportsOn },
};

/** A page of all documents, by id. */
export function documents(_: unknown, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  return after(readPage(args, info, context, ["documents"]), (page) =>
    after(context.load.documents(), (all) => {
      const connection = connectionOf(page, sliceOf(all, page), ({ keys: _keys, ...node }) => ({ node: () => node }));
      return { ...connection, totalCount: all.length };
    }),
  );
}

function statements({ id }: DocumentSource, args: StatementArguments, context: Context, info: GraphQLResolveInfo) {
  const filter: StatementFilter = { sorts: listOf(args.about), via: listOf(args.via) };
  const order = args.orderBy ?? "PASSAGE";
  return after(readPage(args, info, context, ["statements", id, filter, order]), (page) =>
    after(context.adjacency(), (index) => {
      const { rows, count } = pageOfStatements(index, id, { filter, order, slice: page.slice });
      const connection = connectionOf(page, rows, ({ item }) => ({
        node: () => ({ proof: evidenceAt(index, item) }),
        evidence: () => evidenceAt(index, item),
      }));
      return { ...connection, totalCount: count };
    }),
  );
}

/** The entities whose own activities a document reports, by id. */
function reportsOn({ reportsOn: ids = [] }: DocumentSource, _: unknown, { load }: Context) {
  return load.entity.loadMany(ids.toSorted(compareTexts));
}

/** How much of a document is read; null if its text is not available. */
async function coverage({ id, marks = [] }: DocumentSource, _: unknown, { load, adjacency }: Context) {
  const text = await load.text.load(id);
  if (text === undefined) return null;
  const cited = citedPassages(await adjacency(), id);
  const marked = marks.flatMap((mark) => parseMark(mark)?.range ?? []);
  const sentences = readSentences(text, cited, marked);
  const sum = (...states: ReadSentence["state"][]) =>
    sentences.filter(({ state }) => states.includes(state)).reduce((all, { from, to }) => all + to - from, 0);
  return {
    characters: sum("cited", "marked", "open"),
    cited: sum("cited"),
    marked: sum("marked"),
    open: sum("open"),
    openFragments: sentences.filter(({ state }) => state === "open").map(formatFragment),
  };
}

/** The sentences that are marked as containing no fact, in the order of the text. */
function marks({ marks: all = [] }: DocumentSource) {
  return all
    .flatMap((mark) => parseMark(mark) ?? [])
    .sort((a, b) => a.range.from - b.range.from)
    .map(({ range, reason }) => ({ fragment: formatFragment(range), reason }));
}

/** The complete text of a document; null if it is not available. */
async function fullText({ id }: DocumentSource, _: unknown, { load }: Context) {
  return (await load.text.load(id))?.all.join("") ?? null;
}

/** The passages of a document that are cited, each once. */
function citedPassages({ evidence }: Adjacency, document: string): Fragment[] {
  const { begin, end } = evidence.ofDocument(document);
  const passages = new Map<string, Fragment>();
  for (let piece = begin; piece < end; piece++) {
    const passage = { from: evidence.table.from[piece] as number, to: evidence.table.to[piece] as number };
    if (passage.from !== COMPLETE) passages.set(formatFragment(passage), passage);
  }
  return [...passages.values()];
}
