import { type DocumentNode, parse, print, visit } from "graphql";
import type { FuzzedRequest } from "./arbitrary-request.ts";

/**
 * Removes parts of a request as long as it still fails.
 *
 * @returns the request as it is, if its document cannot be parsed.
 */
export async function smallestRequest(
  request: FuzzedRequest,
  fails: (smaller: FuzzedRequest) => Promise<boolean>,
): Promise<FuzzedRequest> {
  let smallest = request;
  for (let part = 0; ; ) {
    const document = withoutPart(smallest.document, part);
    if (document === undefined) return smallest;
    const smaller = { ...smallest, document };
    if (await fails(smaller)) smallest = smaller;
    else part++;
  }
}

/** A document without its part of a number; undefined if there is no such part. */
function withoutPart(text: string, part: number): string | undefined {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return undefined;
  }
  let [count, wasFound] = [0, false];
  const removed = visit(document, {
    enter(node) {
      if (wasFound) return undefined;
      if (
        !["Field", "FragmentSpread", "InlineFragment", "Argument", "Directive", "FragmentDefinition"].includes(
          node.kind,
        )
      )
        return undefined;
      if (count++ < part) return undefined;
      wasFound = true;
      return null;
    },
  });
  return wasFound ? print(removed) : undefined;
}
