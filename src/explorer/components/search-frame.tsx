import type { ComponentChildren } from "preact";
import type { Table } from "../exports/table.ts";
import type { CitedDocument, PageView } from "../page.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";
import type { Facet } from "./facets.tsx";
import { type Found, FoundEntity, otherName, reasonsOf } from "./found-entity.tsx";
import { nameOf } from "./name.tsx";
import { SearchBox } from "./search-box.tsx";
import { narrowed, type SearchState } from "./search-state.ts";

interface Framed {
  /** What the page says in one sentence. */
  readonly heading: string;
  readonly status?: 400;
  readonly table?: Table;
  readonly documents?: readonly CitedDocument[];
  readonly facets?: ComponentChildren;
  readonly parts: ComponentChildren;
}

/** A search page: the box, what it found in one sentence, ways to narrow it, and the results. */
export function frame(
  { text }: SearchState,
  reader: Reader,
  { heading, status, table, documents = [], facets, parts }: Framed,
): PageView {
  return {
    title: text === "" ? heading : reader.words.search.title([...text].slice(0, 40).join("")),
    ...(status === undefined ? { sentence: heading } : { status }),
    ...(table === undefined || table.rows.length === 0 ? {} : { table }),
    documents,
    hasSearch: true,
    main: (
      <article class="search">
        <SearchBox reader={reader} id="search" value={text} />
        <h1>{heading}</h1>
        <div class={facets === undefined ? undefined : "beside"}>
          {facets === undefined ? null : <div class="facets">{facets}</div>}
          <div class="found">{parts}</div>
        </div>
      </article>
    ),
  };
}

/** A list of results. */
export function Results({ found, reader }: { readonly found: readonly Found[]; readonly reader: Reader }) {
  return (
    <ol class="results">
      {found.map((one) => (
        <FoundEntity key={one.node.id} found={one} reader={reader} />
      ))}
    </ol>
  );
}

/** A part of a search page. */
export interface StateProps {
  readonly state: SearchState;
  readonly reader: Reader;
}

/** Facets, with a link that removes the filter at the start. */
export function facetsWithAll(
  state: SearchState,
  without: Partial<SearchState>,
  { words }: Reader,
  facets: readonly Facet[],
): readonly Facet[] {
  if (facets.length === 0) return [];
  const path = narrowed(state, without);
  return [{ name: words.search.all, count: null, path, isChosen: path === narrowed(state, {}) }, ...facets];
}

/** What a reader can do when nothing matches. */
export function NothingFound({ state, reader }: StateProps) {
  const hasFilters = state.within !== null || state.subkind !== null || (state.text !== "" && state.kinds.length > 0);
  const path = narrowed(state, { within: null, subkind: null, kinds: state.text === "" ? state.kinds : [] });
  return (
    <>
      {hasFilters ? (
        <p>
          <a href={reader.href(path)}>{reader.words.search.withoutFilters}</a>
        </p>
      ) : null}
      <Advice reader={reader} />
    </>
  );
}

/** How else a reader can search. */
export function Advice({ reader }: { readonly reader: Reader }) {
  const { words, href } = reader;
  return (
    <p>
      {words.search.tryShorter} <a href={href("/search")}>{words.search.browse}</a>
    </p>
  );
}

/** The results as a table, also for exports. */
export function resultTable(found: readonly Found[], reader: Reader): Table {
  const { words } = reader;
  return {
    columns: [
      ...[words.search.name, words.search.otherName, words.search.kind],
      ...[words.search.matched, words.search.why, words.search.summary],
    ],
    rows: found.map(({ node, matched }) => [
      ...[nameOf(node, reader), otherName(node, reader), kindName(node.kind, node.subkind, reader)],
      ...[matched?.name ?? null, matched === undefined ? null : reasonsOf(matched, reader).join(", "), node.summary],
    ]),
  };
}
