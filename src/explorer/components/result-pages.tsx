import type { Reader } from "../reader.ts";

/** Where a page of a list begins: after or before a cursor, or at the start. */
export interface Position {
  readonly after: string | null;
  readonly before: string | null;
}

/** The number of results on a page. */
const PAGE_SIZE = 20;

/** The variables that select the page at a position. */
export function pageAt({ after, before }: Position) {
  // `first` has a default value, which null removes.
  return before === null ? { first: PAGE_SIZE, after } : { first: null, last: PAGE_SIZE, before };
}

interface ResultPagesProps {
  readonly info: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly pathAt: (position: Position) => string;
  readonly reader: Reader;
}

/** Links to the first, the previous and the next page of a list. */
export function ResultPages({ info, pathAt, reader }: ResultPagesProps) {
  const { words, href } = reader;
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = info;
  if (!hasPreviousPage && !hasNextPage) return null;
  return (
    <nav class="pages" aria-label={words.search.pages}>
      {hasPreviousPage ? (
        <>
          <a href={href(pathAt({ after: null, before: null }))}>{words.search.first}</a>
          <a href={href(pathAt({ after: null, before: startCursor }))} rel="prev">
            {words.search.previous}
          </a>
        </>
      ) : null}
      {hasNextPage ? (
        <a href={href(pathAt({ after: endCursor, before: null }))} rel="next">
          {words.search.next}
        </a>
      ) : null}
    </nav>
  );
}
