import { RejectedQuestion } from "../ask-operation.ts";
import { namesIn } from "../chosen-entities.ts";
import { listView } from "../components/entity-list.tsx";
import { Facets } from "../components/facets.tsx";
import { type Figure, FigureTable } from "../components/figure-table.tsx";
import { kindGroups, namesOfKinds } from "../components/kinds.ts";
import { nameOf } from "../components/name.tsx";
import { pageAt, ResultPages } from "../components/result-pages.tsx";
import {
  Advice,
  facetsWithAll,
  frame,
  NothingFound,
  Results,
  resultTable,
  type StateProps,
} from "../components/search-frame.tsx";
import { narrowed, pathOf, placeOf, type SearchState } from "../components/search-state.ts";
import { API_LANG, formatList, formatNumber } from "../formats.ts";
import { quoted } from "../messages/quoted.ts";
import type { EntityKind, SearchFacetsQuery } from "../operations.ts";
import type { Page, PageContext, PageView, View } from "../page.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";

/** How many results of each kind the page shows while no kind is chosen. */
const OF_EACH_KIND = 5;
/** Everything whose name matches a text, by kind; without a text all entities of some kinds. */
export const searchPage: Page<SearchState> = {
  name: "search",
  route: "/search",
  read: ({ parameters }) => {
    const text = (parameters.get("q") ?? "").trim();
    // The service rejects kinds that it does not know.
    const kinds = [...new Set(parameters.getAll("kind").filter((kind) => kind !== ""))] as EntityKind[];
    const given = (name: string) => parameters.get(name) || null;
    const subkind = text === "" && kinds.length === 1 ? given("subkind") : null;
    const within = text !== "" || kinds.length > 0 ? given("within") : null;
    const after = given("after");
    return { text, kinds, subkind, within, after, before: after === null ? given("before") : null };
  },
  pathOf,
  view: (state, context) =>
    answerOf(state, context).catch((error: unknown) => {
      if (!(error instanceof RejectedQuestion)) throw error;
      // The data set has changed since the link was made: its list begins anew.
      if (error.errors[0]?.extensions.code === "CURSOR_EXPIRED") return { redirect: narrowed(state, {}) };
      const heading = faultOfText(error, state.text, context.reader);
      if (heading === null) throw error;
      return frame(state, context.reader, { heading, status: 400, parts: <Advice reader={context.reader} /> });
    }),
};

async function answerOf(state: SearchState, context: PageContext): Promise<View> {
  if (state.text !== "") return searchView(state, context);
  return state.kinds.length === 0 ? browseView(context) : listView(state, context);
}

/** What is wrong with the text, in words; null if the service rejected something else. */
function faultOfText({ errors }: RejectedQuestion, text: string, { words, lang }: Reader): string | null {
  const { code, limit, found, max } = (errors[0]?.extensions ?? {}) as Readonly<Record<string, unknown>>;
  if (code === "LIMIT_EXCEEDED" && limit === "text")
    return words.search.tooLong(formatNumber(Number(found), lang), formatNumber(Number(max), lang));
  return code === "INVALID_ARGUMENT" && !/[\p{L}\p{N}]/u.test(text) ? words.search.punctuation : null;
}

async function searchView(state: SearchState, context: PageContext): Promise<View> {
  const { ask, reader } = context;
  const { words } = reader;
  const { text, kinds, within } = state;
  const lang = API_LANG[reader.lang];
  const facets = await ask("SearchFacets", { text, kinds, within, lang });
  const place = await placeOf(within, context);
  if (place !== null && place.id !== within) return { redirect: pathOf({ ...state, within: place.id }) };
  const counts = facets.kinds?.facets.kinds ?? [];
  const chosen = kinds.length > 0 ? kinds : counts.length === 1 ? counts.map(({ kind }) => kind) : [];
  // The kind of the best match is first.
  const ranks = (facets.kinds?.nodes ?? []).map(({ kind }) => kind);
  const rankOf = (kind: EntityKind) => (ranks.includes(kind) ? ranks.indexOf(kind) : ranks.length);
  const groups =
    chosen.length > 0
      ? [{ kinds: chosen, page: pageAt(state) }]
      : counts
          .toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind))
          .map(({ kind }) => ({ kinds: [kind], page: { first: OF_EACH_KIND } }));
  const answers = await Promise.all(
    groups.map(async ({ kinds, page }) => {
      const { search } = await ask("SearchPage", { text, kinds, within, lang, ...page });
      return search === null ? [] : [{ kinds, ...search }];
    }),
  ).then((all) => all.flat());
  const measures = (facets.kinds?.measures ?? []).map(({ id }) => id);
  const named = measures.length === 0 ? null : await ask("MeasureFigures", { measures, lang });
  const figures = named?.figures?.nodes ?? [];
  const total = answers.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const found = answers.flatMap(({ edges }) => edges);
  const count = formatNumber(total, reader.lang);
  const partial = answers.find((answer) => answer.partial);
  const heading =
    total === 0
      ? measures.length + (facets.kinds?.finerKinds.length ?? 0) > 0
        ? words.search.onlyMeans(text)
        : words.search.nothing(text)
      : place === null
        ? words.search.found(text, count)
        : words.search.foundWithin(text, nameOf(place, reader), count);
  return frame(state, reader, {
    heading,
    table: resultTable(found, reader),
    documents: figures.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
    facets: (
      <>
        <KindFacets state={state} counts={counts} reader={reader} />
        <PlaceFacets state={state} places={facets.places?.facets.places ?? []} reader={reader} />
      </>
    ),
    parts: (
      <>
        {partial === undefined || total === 0 ? null : (
          <p class="notice">{words.search.partial(text, formatList(partial.leftOut.map(quoted), reader.lang))}</p>
        )}
        <SeveralNames text={text} isFound={partial === undefined && total > 0} reader={reader} />
        <AlsoMeans found={facets.kinds} figures={figures} reader={reader} />
        {total > 0 ? null : <NothingFound state={state} reader={reader} />}
        {answers.map(({ kinds, edges, totalCount, pageInfo }) => (
          <section key={kinds.join()} class="group">
            <h2>
              {namesOfKinds(kinds, reader)} <span class="count">{formatNumber(totalCount, reader.lang)}</span>
            </h2>
            <Results found={edges} reader={reader} />
            {chosen.length > 0 ? (
              <ResultPages info={pageInfo} pathAt={(position) => pathOf({ ...state, ...position })} reader={reader} />
            ) : totalCount > edges.length ? (
              <p>
                <a href={reader.href(narrowed(state, { kinds }))}>
                  {words.search.allOf(formatNumber(totalCount, reader.lang), namesOfKinds(kinds, reader))}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </>
    ),
  });
}

/** The page before anything is searched for: what there is. */
async function browseView({ ask, reader }: PageContext): Promise<PageView> {
  const { words, lang } = reader;
  const { dataset } = await ask("KindCounts", {});
  const state = { text: "", kinds: [], subkind: null, within: null, after: null, before: null };
  return frame(state, reader, {
    heading: words.search.start,
    parts: (
      <>
        <p>{words.search.startHint}</p>
        <ul class="browse">
          {kindGroups(dataset.entities, reader).map(({ name, count, path }) => (
            <li key={path}>
              <a href={reader.href(path)}>{name}</a> <span class="count">{formatNumber(count, lang)}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

function KindFacets({ state, counts, reader }: StateProps & { readonly counts: readonly KindCount[] }) {
  const facets = counts.map(({ kind, count }) => ({
    ...{ name: reader.words.kinds[kind], count, path: narrowed(state, { kinds: [kind] }) },
    isChosen: state.kinds.includes(kind),
  }));
  return (
    <Facets
      title={reader.words.search.kinds}
      facets={facetsWithAll(state, { kinds: [] }, reader, facets)}
      reader={reader}
    />
  );
}

type FoundAll = NonNullable<SearchFacetsQuery["kinds"]>;
type KindCount = FoundAll["facets"]["kinds"][number];
type PlaceCount = NonNullable<SearchFacetsQuery["places"]>["facets"]["places"][number];

function PlaceFacets({ state, places, reader }: StateProps & { readonly places: readonly PlaceCount[] }) {
  const facets = places.map(({ place, count }) => ({
    ...{ name: nameOf(place, reader), count, path: narrowed(state, { within: place.id }) },
    isChosen: place.id === state.within,
  }));
  return (
    <Facets
      title={reader.words.search.places}
      facets={facetsWithAll(state, { within: null }, reader, facets)}
      reader={reader}
    />
  );
}

interface SeveralNamesProps {
  readonly text: string;
  /** Whether the text is found as it is. */
  readonly isFound: boolean;
  readonly reader: Reader;
}

/** What a reader can ask who pastes several names at once. */
function SeveralNames({ text, isFound, reader }: SeveralNamesProps) {
  const { words, lang, href } = reader;
  const names = namesIn(text);
  if (isFound || names.length < 2) return null;
  return (
    <section class="notice">
      <p>{words.search.severalNames(formatList(names.map(quoted), lang))}</p>
      <ul>
        <li>
          <a href={href(pathWith("/shared", { of: names }))}>{words.search.sharedByNames}</a>
        </li>
        <li>
          <a href={href(pathWith("/compare", { of: names }))}>{words.search.compareNames}</a>
        </li>
        {names.map((name) => (
          <li key={name}>
            <a href={href(pathWith("/search", { q: name }))}>{words.errors.searchInstead(name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AlsoMeansProps {
  readonly found: FoundAll | null;
  /** The first figures of the measures. */
  readonly figures: readonly Figure[];
  readonly reader: Reader;
}

/** The measures and groups that a text names. */
function AlsoMeans({ found, figures, reader }: AlsoMeansProps) {
  const { words, lang, href } = reader;
  const { measures = [], finerKinds = [] } = found ?? {};
  if (measures.length + finerKinds.length === 0) return null;
  return (
    <section class="also-means">
      <h2>{words.search.alsoMeans}</h2>
      <ul>
        {finerKinds.map(({ kind, subkind, name, count }) => (
          <li key={`${kind} ${subkind}`}>
            <a href={href(pathWith("/search", { kind, subkind }))}>{name}</a>{" "}
            <span class="count">{formatNumber(count, lang)}</span>
          </li>
        ))}
      </ul>
      {measures.map(({ id, key, name, count }) => (
        <details key={id}>
          <summary>{words.search.measure(name, formatNumber(count, lang))}</summary>
          <FigureTable figures={figures.filter(({ measure }) => measure === key)} of="" reader={reader} />
        </details>
      ))}
    </section>
  );
}
