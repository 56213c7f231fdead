import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/loading/stored-content.ts";
import type { RelationshipRecord } from "../../src/model/records.ts";
import { byCodePoints } from "../oracle/plain.ts";
import { type PlainListing, type PlainOrder, RelationshipOracle } from "../oracle/relationships.ts";
import { storedGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const ALL: PlainListing = {
  rollUp: true,
  via: null,
  direction: null,
  kinds: null,
  status: null,
  asOf: null,
  undated: true,
};
const HOSPITALS = ["jiaozuo-peoples-hospital", "jiaozuo-tcm-hospital", "shangqiu-central-hospital"];
const BY_NAME: PlainOrder = [{ field: "NAME", descending: false }];
/** As many as one request may ask for with the largest of these pages. */
const PER_REQUEST = 10;
/** Conditions, orders and page sizes. */
const LISTS: readonly (readonly [conditions: Partial<PlainListing>, order: PlainOrder, first: number])[] = [
  [{}, BY_NAME, 100],
  [
    { rollUp: false },
    [
      { field: "TYPE", descending: true },
      { field: "SUBKIND", descending: false },
    ],
    7,
  ],
  [{ via: ["PARTNERS_WITH", "SUPPORTS"] }, [{ field: "SINCE", descending: true }], 5],
  [{ direction: "IN", kinds: ["HOSPITAL", "DEPARTMENT"] }, BY_NAME, 20],
  [{ status: ["held"], asOf: "2021-05" }, [{ field: "NAME", descending: true }], 20],
  [
    { undated: false },
    [
      { field: "SUBKIND", descending: true },
      { field: "SINCE", descending: false },
    ],
    10,
  ],
];

const LIST = `query (
  $ids: [ID!]!, $rollUp: Boolean!, $via: [RelationshipType!], $direction: Direction, $kinds: [EntityKind!],
  $status: [Status!], $asOf: PartialDate, $undated: Boolean!, $order: [RelationshipOrder!], $first: Int!
) {
  nodes(ids: $ids) { ... on Entity { id relationships(
    rollUp: $rollUp, via: $via, direction: $direction, kinds: $kinds, status: $status, asOf: $asOf, undated: $undated,
    orderBy: $order, first: $first
  ) { totalCount undatedCount edges { direction other { id } node { id } through { id } } } } }
}`;
const FIELDS = `nodes { id type from { id } to { id } subkind since until reviewed status subject role
  scope distinction { grade rank outOf count } note noteEn: note(lang: EN) }`;

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let oracle: RelationshipOracle;
  let records: ReadonlyMap<string, RelationshipRecord>;
  let ids: readonly string[];
  beforeAll(async () => {
    service = await startService(open);
    oracle = new RelationshipOracle(await storedGraph(service.graph));
    records = new Map((await readContent(service.graph)).relationships.map((one) => [one.id, one]));
    // Every 19th entity, hospitals with parts, roles, ranks and reviews, and a place with places in it.
    const all = oracle.graph.entities.map(({ id }) => id).sort(byCodePoints);
    ids = [...all.filter((_id, at) => at % 19 === 0), ...HOSPITALS, "jiaozuo", "henan"];
  });
  afterAll(() => service?.close());

  test.each(LISTS)("lists with %j in the order %j, %i at most, are those of the oracle", async (some, order, first) => {
    const listing = { ...ALL, ...some };
    for (let at = 0; at < ids.length; at += PER_REQUEST) {
      const variables = {
        ...listing,
        ids: ids.slice(at, at + PER_REQUEST),
        status: listing.status?.map((one) => one.toUpperCase()) ?? null,
        order: order.map(({ field, descending }) => ({ field, direction: descending ? "DESC" : "ASC" })),
        first,
      };
      const { nodes } = await service.data(LIST, variables);
      expect(nodes).toEqual(
        variables.ids.map((id) => {
          const rows = oracle.list(id, listing, order);
          const counted = oracle.list(id, { ...listing, undated: true }, []).length;
          const dated = oracle.list(id, { ...listing, undated: false }, []).length;
          return {
            id,
            relationships: {
              totalCount: rows.length,
              undatedCount: counted - dated,
              edges: rows.slice(0, first).map(({ direction, other, relationship, holder }) => ({
                direction,
                node: { id: relationship },
                other: { id: other },
                through: holder === id ? [] : [{ id: holder }],
              })),
            },
          };
        }),
      );
    }
  });

  test("each relationship has all its stored properties, whether the index has them or not", async () => {
    const seen = new Set<string>();
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { relationships(rollUp: false, first: 50) {
      ${FIELDS} } } } }`;
    for (let at = 0; at < ids.length; at += PER_REQUEST) {
      const { nodes } = await service.data(query, { ids: ids.slice(at, at + PER_REQUEST) });
      for (const relationship of nodes.flatMap((node: { relationships: { nodes: [] } }) => node.relationships.nodes)) {
        const { id, type, from, to, properties } = records.get(relationship.id) as RelationshipRecord;
        const stored = (name: string) => properties[name] ?? null;
        const [grade, rank, outOf, count] = ["grade", "rank", "outOf", "count"].map(stored);
        const hasDistinction = [grade, rank, outOf, count].some((value) => value !== null);
        expect(relationship).toEqual({
          ...{ id, type, from: { id: from }, to: { id: to }, subkind: stored("kind") },
          ...Object.fromEntries(
            ["since", "until", "reviewed", "subject", "role", "scope", "note", "noteEn"].map((name) => [
              name,
              stored(name),
            ]),
          ),
          status: typeof properties.status === "string" ? properties.status.replaceAll("-", "_").toUpperCase() : null,
          distinction: hasDistinction ? { grade, rank, outOf, count } : null,
        });
        for (const name of Object.keys(properties)) seen.add(name);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(["kind", "since", "reviewed", "status", "subject", "role", "scope", "rank"]),
    );
  });
});
