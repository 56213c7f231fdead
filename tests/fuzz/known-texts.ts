import type { Ask } from "../../src/graphql/ask.ts";
import type { KnownTexts } from "./arbitrary-request.ts";

const QUESTION = `{
  hospitals(first: 60) { nodes { id name } pageInfo { endCursor } }
  relationships(first: 5) { nodes { id } pageInfo { endCursor } }
  documents(first: 2) { nodes { id } pageInfo { endCursor } }
  changes(from: "1900", to: "2100", first: 3) { pageInfo { endCursor } }
  programs(first: 2, orderBy: [{ field: NAME, direction: DESC }]) { pageInfo { endCursor startCursor } }
}`;

/** The ids and names of some records, and cursors of some lists. */
export async function knownTexts(ask: Ask): Promise<KnownTexts> {
  const { data, errors } = await ask({ document: QUESTION });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const text = JSON.stringify(data);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = ""]) => value);
  return { values: all(/"(?:id|name)":"([^"]+)"/g), cursors: all(/"(?:start|end)Cursor":"([^"]+)"/g) };
}
