import { missingView } from "../components/failure.tsx";
import { FamilyChoice } from "../components/family-choice.tsx";
import { HoldersTable } from "../components/holders-table.tsx";
import { InstitutionList } from "../components/institution-list.tsx";
import { EntityLink, nameOf } from "../components/name.tsx";
import { OutsideLinksTable } from "../components/outside-links-table.tsx";
import { PlaceFacts } from "../components/place-facts.tsx";
import { OwnStatements } from "../components/place-statements.tsx";
import { formatNumber } from "../formats.ts";
import type { PlaceLinksQuery, PlacePageQuery } from "../operations.ts";
import type { PageContext, View } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import { BarChart } from "../pictures/bar-chart.tsx";
import { PictureFrame } from "../pictures/picture.tsx";
import { MOST_TILES, tileGrid } from "../pictures/tile-grid.tsx";
import { countyTiles, type PlaceData, placeData, placeDocuments } from "../place-data.ts";
import { placeNetwork, placeTable } from "../place-exports.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";

/** The families of certifications that the table shows; none for the usual ones. */
export interface PlaceState {
  readonly families: readonly string[];
}

/** The page of a country, province, city or county. */
export async function placeView(id: string, state: PlaceState, context: PageContext): Promise<View> {
  const { reader } = context;
  const data = await placeData(id, state.families, context);
  if (data === null) return missingView(id, reader);
  const { place, outside, holders } = data;
  if (place.id !== id) return { redirect: pathWith(entityPath(place.id), { family: state.families }) };
  const { words } = reader;
  const name = nameOf(place, reader);
  const sentence = sentenceOf(data, reader);
  const tiles = countyTiles(data.counties);
  const picture = tiles.length === 0 ? undefined : tileGrid({ tiles, label: words.place.tiles(name), reader });
  return {
    title: name,
    sentence,
    main: (
      <article class="place">
        <p class="kind">{kindName(place.kind, place.subkind, reader)}</p>
        <h1>{name}</h1>
        <p class="lead">{sentence}</p>
        <div class="beside">
          <PlaceFacts place={place} counties={data.counties.counties?.totalCount ?? 0} reader={reader} />
          {picture === undefined ? null : (
            <PictureFrame picture={picture}>
              <strong>{words.place.schematic}</strong> {words.place.tilesLegend}{" "}
              {tiles.length > MOST_TILES
                ? words.place.tilesCut(formatNumber(MOST_TILES, reader.lang), formatNumber(tiles.length, reader.lang))
                : null}
            </PictureFrame>
          )}
        </div>
        <Institutions page={data.page} reader={reader} />
        <h2>{words.gaps.heading}</h2>
        {holders === null ? (
          <p class="unknown">{words.gaps.noFamilies}</p>
        ) : (
          <>
            <p class="unknown">{words.gaps.absence}</p>
            <HoldersTable holders={holders} reader={reader} />
            <details>
              <summary>{words.gaps.others}</summary>
              <FamilyChoice
                within={place.id}
                families={holders.families}
                chosen={holders.columns.map((column) => column.name)}
                reader={reader}
              />
            </details>
          </>
        )}
        <h2>{words.place.outsidePartners}</h2>
        <OutsideLinksTable links={outside.partners} reader={reader} />
        <h2>{words.place.supporters}</h2>
        <OutsideLinksTable links={outside.supporters} reader={reader} />
        <h2>{words.place.supported}</h2>
        <OutsideLinksTable links={outside.supported} reader={reader} />
        <Brokers brokers={data.brokers} reader={reader} />
        <OwnStatements place={place} reader={reader} />
        <Counts links={data.links} reader={reader} />
        <nav class="see-also" aria-label={words.place.seeAlso}>
          <a href={reader.href(pathWith("/changes", { within: place.id }))}>{words.place.changesHere}</a>
          <a href={reader.href(pathWith("/overlaps", { within: place.id }))}>{words.place.overlapsHere}</a>
          <a href={reader.href(pathWith("/gaps", { within: place.id }))}>{words.gaps.heading}</a>
        </nav>
      </article>
    ),
    table: placeTable(data, reader),
    network: placeNetwork(data, reader),
    ...(picture === undefined ? {} : { picture }),
    documents: placeDocuments(data),
  };
}

function sentenceOf({ place, page }: PlaceData, reader: Reader): string {
  const hospitals = page.hospitals?.totalCount ?? 0;
  const reported = page.reported?.totalCount ?? 0;
  const all = reported + (page.named?.totalCount ?? 0);
  const { words } = reader;
  const name = nameOf(place, reader);
  return all === 0 ? words.place.nothing(name) : words.place.sentence(name, hospitals, all - hospitals, reported);
}

function Institutions({ page, reader }: { readonly page: PlacePageQuery; readonly reader: Reader }) {
  const { words, lang } = reader;
  const lists = [
    { list: page.reported, caption: words.place.reportedOn },
    { list: page.named, caption: words.place.onlyNamed },
  ];
  const total = lists.reduce((sum, { list }) => sum + (list?.totalCount ?? 0), 0);
  return (
    <>
      <h2>{words.place.institutions}</h2>
      {total === 0 ? <p class="unknown">{words.place.noneNamed}</p> : null}
      {lists.map(({ list, caption }) => {
        if (list === null || list.totalCount === 0) return null;
        const more = list.totalCount - list.nodes.length;
        const title = caption(formatNumber(list.totalCount, lang));
        return (
          <div key={title}>
            <InstitutionList institutions={list.nodes} caption={title} reader={reader} />
            {more === 0 ? null : <p class="unknown">{words.place.more(formatNumber(more, lang))}</p>}
          </div>
        );
      })}
      {page.named === null || page.named.totalCount === 0 ? null : <p class="unknown">{words.place.onlyNamedNote}</p>}
    </>
  );
}

function Brokers({ brokers, reader }: Pick<PlaceData, "brokers"> & { readonly reader: Reader }) {
  const { words } = reader;
  return (
    <>
      <h2>{words.place.brokers}</h2>
      {brokers === null ? <p class="unknown">{words.place.brokersTooMany}</p> : null}
      {brokers?.length === 0 ? <p class="unknown">{words.place.noneNamed}</p> : null}
      {brokers === null || brokers.length === 0 ? null : (
        <>
          <p class="unknown">{words.place.brokersNote}</p>
          <ul class="brokers">
            {brokers.map(({ node, summary }) => (
              <li key={node.id}>
                <EntityLink entity={node} reader={reader} />
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Counts({ links, reader }: { readonly links: PlaceLinksQuery; readonly reader: Reader }) {
  const { words } = reader;
  const kinds = (links.kinds ?? []).flatMap(({ key: type, name, buckets }) =>
    buckets.map((one) => ({ key: `${type} ${one.key}`, label: words.place.kindOf(name, one.name), count: one.count })),
  );
  const levels = (links.levels ?? []).map(({ key, name, count }) => ({ key: key ?? "", label: name, count }));
  if (kinds.length + levels.length === 0) return null;
  return (
    <>
      <h2>{words.place.counts}</h2>
      <div class="beside">
        {kinds.length === 0 ? null : <BarChart caption={words.place.kindsOfLinks} bars={kinds} reader={reader} />}
        {levels.length === 0 ? null : (
          <BarChart caption={words.place.levelsOfHospitals} bars={levels} reader={reader} />
        )}
      </div>
    </>
  );
}
