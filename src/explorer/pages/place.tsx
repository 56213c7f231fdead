import type { VNode } from "preact";
import { missingView } from "../components/failure.tsx";
import { FamilyChoice, NoFamilies } from "../components/family-choice.tsx";
import { HoldersTable } from "../components/holders-table.tsx";
import { InstitutionList } from "../components/institution-list.tsx";
import { EntityLink, nameOf } from "../components/name.tsx";
import { missingFamilies, NearbyHolders } from "../components/nearby-holders.tsx";
import { OutsideLinksTable } from "../components/outside-links-table.tsx";
import { PlaceFacts } from "../components/place-facts.tsx";
import { OwnStatements, ownFigures } from "../components/place-statements.tsx";
import { formatList, formatNumber } from "../formats.ts";
import { hasCounties as coversCounties, hasHolders } from "../holders-by-county.ts";
import type { PlaceLinksQuery } from "../operations.ts";
import type { OutsideLink } from "../outside-links.ts";
import type { PageContext, View } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import { BarChart } from "../pictures/bar-chart.tsx";
import { PictureFrame } from "../pictures/picture.tsx";
import { MOST_TILES, tileGrid } from "../pictures/tile-grid.tsx";
import { countyTiles, type PlaceData, placeData, placeDocuments } from "../place-data.ts";
import { placeNetwork, placeTable } from "../place-exports.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";

/** A part of the page. Parts without content are named at the end: documents say nothing about them. */
interface Section {
  readonly id: string;
  readonly title: string;
  /** How many there are, for the contents; null if a number says nothing. */
  readonly count: number | null;
  readonly content: VNode | null;
}

/** The page of a country, province, city or county. */
export async function placeView(id: string, context: PageContext): Promise<View> {
  const { reader } = context;
  const data = await placeData(id, context);
  if (data === null) return missingView(id, reader);
  const { place } = data;
  if (place.id !== id) return { redirect: entityPath(place.id) };
  const { words, lang } = reader;
  const name = nameOf(place, reader);
  const sentence = sentenceOf(data, reader);
  const counties = data.counties.counties?.totalCount ?? 0;
  const tiles = countyTiles(data.counties);
  const picture = tiles.length === 0 ? undefined : tileGrid({ tiles, label: words.place.tiles(name), reader });
  const network = placeNetwork(data, reader);
  const sections = sectionsOf(data, reader);
  const shown = sections.filter(({ content }) => content !== null);
  const absent = sections.filter(({ content }) => content === null).map(({ title }) => title);
  return {
    title: name,
    sentence,
    main: (
      <article class="place">
        <header class="entity-head">
          <p class={`kind kind-${place.kind.toLowerCase()}`}>{kindName(place.kind, place.subkind, reader)}</p>
          <h1>{name}</h1>
          <p class="summary">{sentence}</p>
        </header>
        <div class="side-by-side">
          <div>
            <PlaceFacts place={place} counties={counties} reader={reader} />
            <Contents sections={shown} reader={reader} />
            <SeeAlso place={place} hasCounties={counties > 0} reader={reader} />
          </div>
          {picture === undefined ? null : (
            <PictureFrame picture={picture}>
              <strong>{words.place.schematic}</strong> {words.place.tilesLegend}{" "}
              {counties > MOST_TILES
                ? words.place.tilesCut(formatNumber(MOST_TILES, lang), formatNumber(counties, lang))
                : null}
            </PictureFrame>
          )}
        </div>
        {shown.map(({ id: anchor, title, content }) => (
          <section key={anchor} id={anchor}>
            <h2>{title}</h2>
            {content}
          </section>
        ))}
        <TiesLeftOut links={data.links} reader={reader} />
        {absent.length === 0 ? null : (
          <section>
            <h2>{words.place.absent}</h2>
            <p>{words.place.absentList(name, formatList(absent, lang))}</p>
          </section>
        )}
      </article>
    ),
    table: placeTable(data, reader),
    ...(network && { network }),
    ...(picture === undefined ? {} : { picture }),
    documents: placeDocuments(data),
  };
}

function sentenceOf({ place, page }: PlaceData, reader: Reader): string {
  const { words } = reader;
  const hospitals = page.hospitals?.totalCount ?? 0;
  const reported = page.reported?.totalCount ?? 0;
  const all = reported + (page.named?.totalCount ?? 0);
  const name = nameOf(place, reader);
  return all === 0 ? words.place.nothing(name) : words.place.sentence(name, hospitals, all - hospitals, reported);
}

function sectionsOf(data: PlaceData, reader: Reader): Section[] {
  const { place, page, outside, brokers, links } = data;
  const { words } = reader;
  const institutions = (page.reported?.totalCount ?? 0) + (page.named?.totalCount ?? 0);
  const own = place.relationships.totalCount + ownFigures(place).length;
  const ties = (id: string, title: string, list: readonly OutsideLink[]): Section => ({
    ...{ id, title, count: list.length },
    content: list.length === 0 ? null : <OutsideLinksTable links={list} reader={reader} />,
  });
  return [
    {
      ...{ id: "institutions", title: words.place.institutions, count: institutions },
      content: institutions === 0 ? null : <Institutions page={page} reader={reader} />,
    },
    certificationSection(data, reader),
    ...nearbySection(data, reader),
    ties("partners", words.place.outsidePartners, outside.partners),
    ties("supporters", words.place.supporters, outside.supporters),
    ties("supported", words.place.supported, outside.supported),
    {
      ...{ id: "brokers", title: words.place.brokers, count: brokers?.length ?? null },
      content: brokers?.length === 0 ? null : <Brokers brokers={brokers} reader={reader} />,
    },
    ...(own === 0
      ? []
      : [
          {
            id: "about",
            title: words.place.about,
            count: own,
            content: <OwnStatements place={place} reader={reader} />,
          },
        ]),
    ...((links.kinds ?? []).length + (links.levels ?? []).length === 0
      ? []
      : [{ id: "counts", title: words.place.counts, count: null, content: <Counts links={links} reader={reader} /> }]),
  ];
}

/** The table of certifications: where there are counties, its empty cells are answers, too. */
function certificationSection({ place, holders }: PlaceData, reader: Reader): Section {
  const { words } = reader;
  const isTable = holders !== null && coversCounties(holders);
  const isEmpty = holders !== null && !(isTable || hasHolders(holders));
  return {
    ...{ id: "certifications", title: isTable ? words.gaps.heading : words.gaps.certifications, count: null },
    // Without families, certifications may still be held here.
    content: isEmpty ? null : holders === null ? (
      <NoFamilies reader={reader} />
    ) : (
      <>
        <p class="unknown">{words.gaps.absence}</p>
        <HoldersTable holders={holders} reader={reader} />
        <FamilyChoice
          within={place.id}
          families={holders.families}
          chosen={holders.columns.map((column) => column.name)}
          reader={reader}
        />
      </>
    ),
  };
}

/** For a county: the certifications of its city that nobody in the county is named for, and who has them. */
function nearbySection({ place, nearby }: PlaceData, reader: Reader): Section[] {
  if (nearby === null) return [];
  const missing = missingFamilies(nearby, place.id);
  const { words } = reader;
  return [
    {
      ...{ id: "nearby", title: words.gaps.nearby(nameOf(nearby.within, reader)), count: missing.length },
      content:
        missing.length === 0 ? null : (
          <NearbyHolders county={place} nearby={nearby} missing={missing} reader={reader} />
        ),
    },
  ];
}

function Contents({ sections, reader }: { readonly sections: readonly Section[]; readonly reader: Reader }) {
  if (sections.length < 2) return null;
  return (
    <nav class="contents" aria-label={reader.words.place.contents}>
      <ul>
        {sections.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {count === null ? null : <span class="count">{formatNumber(count, reader.lang)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SeeAlsoProps {
  readonly place: PlaceData["place"];
  readonly hasCounties: boolean;
  readonly reader: Reader;
}

/** Other pages about the place; for a county also the table of all counties beside it. */
function SeeAlso({ place, hasCounties, reader }: SeeAlsoProps) {
  const { words } = reader;
  const city = place.kind === "COUNTY" && "partOf" in place ? place.partOf : null;
  const gaps = city ?? place;
  const title = city !== null || hasCounties ? words.gaps.title : words.gaps.unitTitle;
  return (
    <nav class="see-also" aria-label={words.place.seeAlso}>
      <a href={reader.href(pathWith("/gaps", { within: gaps.id }))}>
        {title(nameOf(gaps, reader), words.gaps.certifications)}
      </a>
      <a href={reader.href(pathWith("/changes", { within: place.id }))}>{words.place.changesHere}</a>
      <a href={reader.href(pathWith("/overlaps", { within: place.id }))}>{words.place.overlapsHere}</a>
    </nav>
  );
}

function Institutions({ page, reader }: { readonly page: PlaceData["page"]; readonly reader: Reader }) {
  const { words, lang } = reader;
  const lists = [
    { list: page.reported, caption: words.place.reportedOn },
    { list: page.named, caption: words.place.onlyNamed },
  ];
  return (
    <>
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
      {page.named?.totalCount === 0 ? null : <p class="unknown">{words.place.onlyNamedNote}</p>}
    </>
  );
}

function Brokers({ brokers, reader }: Pick<PlaceData, "brokers"> & { readonly reader: Reader }) {
  const { words } = reader;
  if (brokers === null) return <p class="unknown">{words.place.brokersTooMany}</p>;
  return (
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
  );
}

function TiesLeftOut({ links, reader }: { readonly links: PlaceLinksQuery; readonly reader: Reader }) {
  const { totalCount = 0, nodes = [] } = links.relationships ?? {};
  if (totalCount <= nodes.length) return null;
  const { words, lang } = reader;
  return <p class="notice">{words.place.moreTies(formatNumber(nodes.length, lang), formatNumber(totalCount, lang))}</p>;
}

function Counts({ links, reader }: { readonly links: PlaceLinksQuery; readonly reader: Reader }) {
  const { words } = reader;
  const kinds = (links.kinds ?? []).flatMap(({ key: type, name, buckets }) =>
    buckets.map((one) => ({ key: `${type} ${one.key}`, label: words.place.kindOf(name, one.name), count: one.count })),
  );
  const levels = (links.levels ?? []).map(({ key, name, count }) => ({ key: key ?? "", label: name, count }));
  return (
    <div class="side-by-side">
      {kinds.length === 0 ? null : <BarChart caption={words.place.kindsOfLinks} bars={kinds} reader={reader} />}
      {levels.length === 0 ? null : <BarChart caption={words.place.levelsOfHospitals} bars={levels} reader={reader} />}
    </div>
  );
}
