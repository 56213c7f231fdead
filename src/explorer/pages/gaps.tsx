import { familyName } from "../certification-families.ts";
import { EntityField } from "../components/entity-field.tsx";
import { FamilyChoice, NoFamilies } from "../components/family-choice.tsx";
import { HoldersTable } from "../components/holders-table.tsx";
import { EntityLink, nameOf } from "../components/name.tsx";
import { ReaderFields } from "../components/reader-fields.tsx";
import { formatList, formatNumber } from "../formats.ts";
import {
  type HoldersByCounty,
  hasCounties,
  holdersByCounty,
  holdersDocuments,
  holdersNetwork,
  holdersTable,
  holderTiles,
} from "../holders-by-county.ts";
import type { Page, PageContext, PageView, View } from "../page.ts";
import { pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { MOST_TILES, tileGrid } from "../pictures/tile-grid.tsx";
import type { Reader } from "../reader.ts";

/** The place whose counties are the rows, and the families that are the columns; none for the usual ones. */
export interface GapsState {
  readonly within: string;
  readonly families: readonly string[];
}

/** Which counties of a place have which certifications, and for which the documents name no holder. */
export const gapsPage: Page<GapsState> = {
  name: "gaps",
  route: "/gaps",
  read: ({ parameters }) => ({
    within: parameters.get("within")?.trim() ?? "",
    families: [...new Set(parameters.getAll("family").map((family) => family.trim()))].filter((one) => one !== ""),
  }),
  pathOf: ({ within, families }) => pathWith("/gaps", { within, family: families }),
  view: async (state, context): Promise<View> => {
    const { reader } = context;
    if (state.within === "") return choiceOfPlace(context);
    const holders = await holdersByCounty(state.within, state.families, context);
    if (holders === null) return withoutFamilies(reader);
    const { within } = holders;
    if (within.id !== state.within) return { redirect: gapsPage.pathOf({ ...state, within: within.id }) };
    const tiles = holderTiles(holders);
    const label = reader.words.gaps.tiles(nameOf(within, reader));
    const picture = !hasCounties(holders) ? undefined : tileGrid({ tiles, label, reader });
    const network = holdersNetwork(holders, reader);
    const title = titleOf(holders, reader);
    const sentence = sentenceOf(holders, reader);
    return {
      title,
      sentence,
      main: (
        <article class="gaps">
          <h1>{title}</h1>
          <p class="summary">{sentence}</p>
          <p class="unknown">{reader.words.gaps.absence}</p>
          <p>
            <EntityLink entity={within} reader={reader} />
          </p>
          {holders.rows.length === 0 ? null : <HoldersTable holders={holders} reader={reader} />}
          <FamilyChoice
            within={within.id}
            families={holders.families}
            chosen={holders.columns.map(({ name }) => name)}
            reader={reader}
          />
          {picture === undefined ? null : (
            <PictureFrame picture={picture}>
              <strong>{reader.words.place.schematic}</strong> {reader.words.gaps.tilesLegend}{" "}
              {tiles.length > MOST_TILES
                ? reader.words.place.tilesCut(
                    formatNumber(MOST_TILES, reader.lang),
                    formatNumber(tiles.length, reader.lang),
                  )
                : null}
            </PictureFrame>
          )}
        </article>
      ),
      table: holdersTable(holders, reader),
      ...(network && { network }),
      ...(picture === undefined ? {} : { picture }),
      documents: holdersDocuments(holders),
    };
  },
};

/** Of a data set without families: why there is no table, and where its certifications are. */
function withoutFamilies(reader: Reader): PageView {
  const { gaps } = reader.words;
  return {
    title: gaps.heading,
    sentence: gaps.noFamilies,
    main: (
      <article class="gaps">
        <h1>{gaps.heading}</h1>
        <NoFamilies reader={reader} />
      </article>
    ),
  };
}

function titleOf(holders: HoldersByCounty, reader: Reader): string {
  const { words, lang } = reader;
  const names = holders.columns.map((column) => familyName(column, reader));
  const families = names.length > 3 ? words.gaps.certifications : formatList(names, lang);
  const title = hasCounties(holders) ? words.gaps.title : words.gaps.unitTitle;
  return title(nameOf(holders.within, reader), families);
}

/** How many counties have a named holder, of each family; of a place without known counties, whether it has one. */
function sentenceOf(holders: HoldersByCounty, reader: Reader): string {
  const { within, columns, rows } = holders;
  const { words, lang } = reader;
  const place = nameOf(within, reader);
  const join = (sentences: readonly string[]) => sentences.join(lang === "zh" ? "" : " ");
  if (!hasCounties(holders)) {
    const named = columns.filter((_, at) => rows.some(({ cells }) => (cells[at]?.holders.length ?? 0) > 0));
    const list = named.map((column) => familyName(column, reader));
    const sentence =
      list.length === 0 ? words.gaps.unitNone(place) : words.gaps.unitNamed(place, formatList(list, lang));
    return join(within.kind === "COUNTY" ? [sentence] : [words.gaps.noCounties(place), sentence]);
  }
  const counties = rows.filter(({ county }) => county !== null).length;
  const [column] = columns;
  if (column === undefined || columns.length > 1) {
    const each = columns.map((one) => words.gaps.inCounties(familyName(one, reader), one.counties));
    return words.gaps.several(place, counties, formatList(each, lang));
  }
  const elsewhere = rows.find(({ county }) => county === null)?.cells[0]?.holders.length ?? 0;
  const sentence = words.gaps.one(place, counties, column.counties, familyName(column, reader));
  return join(elsewhere === 0 ? [sentence] : [sentence, words.gaps.elsewhere(elsewhere)]);
}

/** Without a place: a form, and the cities of which the data set has counties. */
async function choiceOfPlace({ ask, reader }: PageContext): Promise<PageView> {
  const { words } = reader;
  const { breakdown } = await ask("PlacesWithCounties", {});
  return {
    title: words.gaps.heading,
    main: (
      <article class="gaps">
        <h1>{words.gaps.heading}</h1>
        <form class="place-choice" action="/gaps" method="get">
          <ReaderFields reader={reader} />
          <EntityField reader={reader} id="within" name="within" label={words.gaps.where} />
          <button type="submit">{words.gaps.show}</button>
        </form>
        <h2>{words.gaps.places}</h2>
        <ul>
          {(breakdown ?? []).map(({ entity, count }) =>
            entity === null ? null : (
              <li key={entity.id}>
                <a href={reader.href(pathWith("/gaps", { within: entity.id }))}>{nameOf(entity, reader)}</a>{" "}
                <span class="unknown">{words.gaps.countyCount(count)}</span>
              </li>
            ),
          )}
        </ul>
      </article>
    ),
  };
}
