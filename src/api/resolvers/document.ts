import type { GraphQLResolveInfo } from "graphql";
import type { DocumentRecord } from "../../model/content.ts";
import { statementsOfDocument } from "../../queries/document-statements.ts";
import { storedDocuments } from "../../queries/seeding.ts";
import type { Context } from "../context.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../paging.ts";
import type { DocumentSource } from "../records.ts";

/** The resolvers of documents. */
export const documentResolvers = {
  Document: { statements },
};

/** All documents, by id. */
export async function allDocuments({ reader }: Context): Promise<DocumentSource[]> {
  const rows = await reader.read(storedDocuments, {});
  return rows.map(({ properties }) => ({ ...(properties as unknown as DocumentRecord), __typename: "Document" }));
}

/** A page of all documents; they are few, so that they are read as a whole. */
export async function documents(_: unknown, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  const page = await readPage(args, info, context, "documents");
  const all = await allDocuments(context);
  const connection = connectionOf(page, sliceOf(all, page), ({ keys: _keys, ...node }) => ({ node }));
  return { ...connection, nodes: connection.edges.map(({ node }) => node), totalCount: all.length };
}

async function statements({ id }: DocumentSource, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  const { load, reader } = context;
  const page = await readPage(args, info, context, JSON.stringify(["statements", id]));
  const [afterStart = null, afterId = null] = (page.slice.after ?? []) as [number?, string?];
  const name = JSON.stringify(["statements", page.slice]);
  const rows = await load.list(name, id, async (ids) => {
    const lists = await Promise.all(
      ids.map(async (document) => {
        const found = await reader.read(statementsOfDocument, {
          document,
          afterStart,
          afterId,
          limit: page.slice.limit,
        });
        return found.map(({ evidenceId, start }) => ({ entityId: document, evidenceId, keys: [start, evidenceId] }));
      }),
    );
    return lists.flat();
  });
  const connection = connectionOf(page, rows, ({ evidenceId }) => ({
    node: async () => ({ proof: await load.evidence.load(evidenceId) }),
    via: () => load.evidence.load(evidenceId),
  }));
  return {
    ...connection,
    nodes: () => connection.edges.map((edge) => edge.node()),
    totalCount: async () => (await load.statementCounts.load(id))[0]?.count ?? 0,
  };
}
