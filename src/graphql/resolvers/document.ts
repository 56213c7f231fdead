import type { GraphQLResolveInfo } from "graphql";
import { formatFragment, parseFragment } from "../../model/fragment.ts";
import type { DocumentRecord } from "../../model/records.ts";
import { parseMark, type ReadSentence, readSentences } from "../../model/sentences.ts";
import {
  countStatements,
  listStatements,
  type StatementFilter,
  type StatementOrder,
} from "../../queries/document-statements.ts";
import { storedDocuments } from "../../queries/loading.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import type { DocumentSource } from "../sources.ts";

interface StatementArguments extends PageArguments {
  readonly about?: readonly string[] | null;
  readonly via?: readonly string[] | null;
  readonly orderBy?: StatementOrder | null;
}

/** The resolvers of documents. */
export const documentResolvers = {
  Document: { statements, coverage },
};

/** All documents, by id. */
export async function allDocuments({ reader }: Context): Promise<DocumentSource[]> {
  const rows = await reader.read(storedDocuments, {});
  return rows.map(({ properties }) => ({ ...(properties as unknown as DocumentRecord), __typename: "Document" }));
}

/** A page of all documents; they are few, so that they are read as a whole. */
export async function documents(_: unknown, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  const page = await readPage(args, info, context, ["documents"]);
  const all = await allDocuments(context);
  const connection = connectionOf(page, sliceOf(all, page), ({ keys: _keys, ...node }) => ({ node: () => node }));
  return { ...connection, totalCount: all.length };
}

async function statements(
  { id }: DocumentSource,
  args: StatementArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { load } = context;
  const filter: StatementFilter = { sorts: listOf(args.about), via: listOf(args.via) };
  const order = args.orderBy ?? "PASSAGE";
  const page = await readPage(args, info, context, ["statements", id, filter, order]);
  const rows = await load.list(listStatements, id, { filter, order, slice: page.slice });
  const connection = connectionOf(page, rows, ({ evidenceId }) => ({
    node: async () => ({ proof: await load.evidence.load(evidenceId) }),
    via: () => load.evidence.load(evidenceId),
  }));
  return {
    ...connection,
    totalCount: async () => {
      const [row] = await load.list(countStatements, id, filter);
      return row?.count ?? 0;
    },
  };
}

/** How far a document is read; null where its text is not at hand. */
async function coverage({ id, marks = [] }: DocumentSource, _: unknown, { load }: Context) {
  const text = await load.text.load(id);
  if (text === undefined) return null;
  const cited = (await load.citedPassages.load(id)).flatMap(({ fragment }) => parseFragment(fragment) ?? []);
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
