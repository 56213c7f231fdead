import { evidenceCell, passageCell } from "./components/evidence.tsx";
import { descriptionOf, placeOf } from "./components/institution-list.tsx";
import { nameOf } from "./components/name.tsx";
import { kindOf } from "./components/outside-links-table.tsx";
import type { NetworkExport } from "./exports/graphml.ts";
import { networkOf } from "./exports/network.ts";
import type { Table } from "./exports/table.ts";
import { type HoldersByCounty, hasHolders, holdersTable } from "./holders-by-county.ts";
import type { PlaceData } from "./place-data.ts";
import type { Reader } from "./reader.ts";
import { statusName } from "./value-names.ts";

/** Everything that the page of a place lists, as one table: a section for each list of the page. */
export function placeTable(
  data: Pick<PlaceData, "place" | "page" | "outside" | "holders" | "nearby">,
  reader: Reader,
): Table {
  const { place, page, outside, holders, nearby } = data;
  const { words } = reader;
  const located = [...(page.reported?.nodes ?? []), ...(page.named?.nodes ?? [])].map((one) => {
    const evidence = one.relationships.nodes.flatMap((relationship) => relationship.evidence);
    const place = placeOf(one);
    return [
      ...[one.reported ? words.place.reportedRow : words.place.namedRow, nameOf(one, reader)],
      ...[descriptionOf(one, reader), place && nameOf(place, reader)],
      ...[null, null, evidenceCell(evidence, reader), passageCell(evidence)],
    ];
  });
  const sections = [
    [words.place.outsidePartners, outside.partners],
    [words.place.supporters, outside.supporters],
    [words.place.supported, outside.supported],
  ] as const;
  const links = sections.flatMap(([section, list]) =>
    list.map(({ relationship: one }) => [
      ...[section, nameOf(one.from, reader), kindOf(one, reader), nameOf(one.to, reader)],
      ...[one.status && statusName(one.status, reader), one.since],
      ...[evidenceCell(one.evidence, reader), passageCell(one.evidence)],
    ]),
  );
  const shown = nearby === null ? holders : withoutEmptyRows(nearby, place.id);
  const certified = (shown === null ? [] : holdersTable(shown, reader).rows).map(
    ([county = null, family = null, holder = null, certification = null, status = null, since = null, ...evidence]) => [
      ...[words.gaps.inCounty(String(county)), holder, family, certification, status, since],
      ...evidence,
    ],
  );
  return {
    columns: [
      ...[words.place.section, words.place.subject, words.place.relation, words.place.object, words.statement.status],
      ...[words.statement.since, words.place.sources, words.statement.passage],
    ],
    rows: [...located, ...certified, ...links],
  };
}

/** For the table of a county: its own row, and of the other counties those with a holder. */
function withoutEmptyRows(nearby: HoldersByCounty, county: string): HoldersByCounty {
  return {
    ...nearby,
    rows: nearby.rows.filter((row) => row.county?.id === county || hasHolders({ ...nearby, rows: [row] })),
  };
}

/** What joins the place with others; undefined if nothing does. */
export function placeNetwork({ outside }: Pick<PlaceData, "outside">, reader: Reader): NetworkExport | undefined {
  const relationships = [...outside.partners, ...outside.supporters, ...outside.supported].map(
    (one) => one.relationship,
  );
  return networkOf(relationships, reader);
}
