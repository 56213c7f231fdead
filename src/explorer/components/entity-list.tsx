import { API_LANG, formatNumber } from "../formats.ts";
import type { EntityKind } from "../operations.ts";
import type { PageContext, View } from "../page.ts";
import { kindName } from "../value-names.ts";
import { Facets } from "./facets.tsx";
import { namesOfKinds } from "./kinds.ts";
import { nameOf } from "./name.tsx";
import { pageAt, ResultPages } from "./result-pages.tsx";
import { facetsWithAll, frame, NothingFound, Results, resultTable } from "./search-frame.tsx";
import { narrowed, pathOf, placeOf, type SearchState } from "./search-state.ts";

/** The kinds that have a city. */
const PLACED: readonly EntityKind[] = [
  ...(["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION"] as const),
  ...(["COUNTY", "PROGRAM", "PERSON", "TEAM"] as const),
];

/** All entities of the chosen kinds. */
export async function listView(state: SearchState, context: PageContext): Promise<View> {
  const { ask, reader } = context;
  const { words } = reader;
  const { kinds, subkind, within } = state;
  const lang = API_LANG[reader.lang];
  const where = {
    ...(within === null ? {} : { locatedIn: [within] }),
    ...(subkind === null ? {} : { subkind: [subkind] }),
  };
  const { entities } = await ask("EntityList", { kinds, where, lang, ...pageAt(state) });
  const place = await placeOf(within, context);
  if (place !== null && place.id !== within) return { redirect: pathOf({ ...state, within: place.id }) };
  const found = (entities?.nodes ?? []).map((node) => ({ node }));
  const [kind] = kinds;
  const facets =
    kind === undefined || kinds.length > 1
      ? null
      : await ask("ListFacets", { kind, isPlaced: PLACED.includes(kind), lang });
  const finer = kind === undefined || subkind === null ? null : kindName(kind, subkind, reader);
  const all = namesOfKinds(kinds, reader);
  const heading =
    place === null ? words.search.list(all, finer) : words.search.listWithin(all, finer, nameOf(place, reader));
  return frame(state, reader, {
    heading,
    table: resultTable(found, reader),
    facets: (
      <>
        <Facets
          title={words.search.subkinds}
          reader={reader}
          facets={facetsWithAll(state, { subkind: null }, reader, [
            ...(facets?.subkinds ?? []).map(({ subkind, name, count }) => ({
              ...{ name, count, path: narrowed(state, { subkind }), isChosen: subkind === state.subkind },
            })),
          ])}
        />
        <Facets
          title={words.search.places}
          reader={reader}
          facets={facetsWithAll(state, { within: null }, reader, [
            ...(facets?.breakdown ?? [])
              .filter(({ key }) => key !== null)
              .map(({ key, name, count }) => ({
                ...{ name, count, path: narrowed(state, { within: key }), isChosen: key === within },
              })),
          ])}
        />
      </>
    ),
    parts: (
      <>
        <p>
          {entities?.totalCount === 0
            ? words.search.nothingListed
            : words.search.listed(formatNumber(entities?.totalCount ?? 0, reader.lang))}
        </p>
        {found.length > 0 ? null : <NothingFound state={state} reader={reader} />}
        <Results found={found} reader={reader} />
        {entities === null ? null : (
          <ResultPages
            info={entities.pageInfo}
            pathAt={(position) => pathOf({ ...state, ...position })}
            reader={reader}
          />
        )}
      </>
    ),
  });
}
