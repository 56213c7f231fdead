import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityPath } from "../../src/explorer/paths.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
let url: string;
/** A county of which documents name nothing, and the city that it is part of. */
let empty: { id: string; name: string; city: string };
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
  const { counties } = await service.data(
    "{ counties(first: 200) { nodes { id name counts { count } partOf { id } } } }",
  );
  const one = counties.nodes.find(({ counts }: { counts: unknown[] }) => counts.length === 1);
  empty = { ...one, city: one.partOf.id };
});
afterAll(() => service?.close());

async function open(id: string, search: string) {
  const response = await fetch(`${url}${entityPath(id)}?${search}`);
  const { status, headers } = response;
  return { status, body: await response.text(), type: headers.get("content-type") };
}

const LINK = /href="\/e\/([^"?#]+)/g;
const linkedIn = (html: string) => new Set([...html.matchAll(LINK)].map(([, id]) => decodeURIComponent(id ?? "")));

describe("the page of a place", () => {
  test.each(["zh", "en"])("lists in %s every hospital and institution of a city, and every county", async (lang) => {
    const { status, body } = await open(empty.city, `lang=${lang}`);
    const { entities, counties } = await service.data(
      `query ($id: ID!) {
        entities(kinds: [HOSPITAL, INSTITUTION], where: { locatedIn: [$id] }, first: 60) { nodes { id } }
        counties(where: { locatedIn: [$id] }, first: 60) { nodes { id } }
      }`,
      { id: empty.city },
    );
    expect(status).toBe(200);
    const ids = [...entities.nodes, ...counties.nodes].map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !linkedIn(body).has(id))).toEqual([]);
    expect(body).toContain(lang === "zh" ? "示意图" : "Schematic");
    expect(body).toContain(lang === "zh" ? "文献未提及" : "none named");
  });

  test("lists as ties with other places exactly the relationships with one end in the place", async () => {
    const { body } = await open(empty.city, "lang=en&format=graphml");
    const { relationships } = await service.data(
      `query ($id: ID!) {
        relationships(first: 100, where: {
          via: [PARTNERS_WITH, SUPPORTS], locatedIn: [$id], not: { locatedIn: [$id], partnerPlace: [$id] }
        }) { totalCount nodes { id } }
      }`,
      { id: empty.city },
    );
    const edges = [...body.matchAll(/<edge id="([^"]+)"/g)].map(([, id]) => id);
    expect(edges.sort()).toEqual(relationships.nodes.map(({ id }: { id: string }) => id).sort());
  });

  test("says of a county without anything what documents do not mention, and links to the counties beside it", async () => {
    const { status, body } = await open(empty.id, "lang=zh");
    expect(status).toBe(200);
    expect(body).toContain(`文献没有提到${empty.name}的任何医院或其他机构。`);
    expect(body).toContain("没有提到不等于没有");
    expect(body).toContain(`/gaps?within=${empty.city}`);
  });

  test("has provinces, countries, and cities without known counties", async () => {
    const { provinces, countries, cities } = await service.data(
      "{ provinces { nodes { id } } countries { nodes { id } } cities(first: 100) { nodes { id } } }",
    );
    for (const { id } of [...provinces.nodes, ...countries.nodes, ...cities.nodes])
      expect((await open(id, "lang=en")).status, id).toBe(200);
  });

  test("names for an empty county who else in its city has which certifications", async () => {
    const { body } = await open(empty.id, "lang=en");
    const { relationships } = await service.data(
      `query ($id: ID!) {
        relationships(where: { via: [CERTIFIED_AS], locatedIn: [$id] }, first: 200) {
          nodes { from { id kind } to { ... on Certification { family } } }
        }
      }`,
      { id: empty.city },
    );
    type Held = { from: { id: string; kind: string }; to: { family: string | null } };
    const held = (relationships.nodes as Held[]).filter(
      ({ from, to }) => from.kind === "HOSPITAL" && to.family !== null,
    );
    expect(held.length).toBeGreaterThan(5);
    const section = body.slice(body.indexOf('<section id="nearby"'));
    expect(held.filter(({ from }) => !linkedIn(section).has(from.id))).toEqual([]);
    expect(held.filter(({ to }) => !section.includes(to.family ?? "?"))).toEqual([]);
    const table = parse((await open(empty.id, "lang=en&format=csv")).body, { bom: true }) as string[][];
    const absent = table.filter((row) => row[1] === "none named");
    expect(absent.length).toBeGreaterThan(0);
    const { entity } = await service.data("query ($id: ID!) { entity(id: $id) { nameEn } }", { id: empty.id });
    expect(absent.some(([row]) => row?.includes(entity.nameEn))).toBe(true);
  });

  test("is exported as a table whose statements have their sources", async () => {
    const { body } = await open(empty.city, "lang=en&format=csv");
    const [header = [], ...rows] = parse(body, { bom: true }) as string[][];
    expect(header).toHaveLength(8);
    const ties = rows.filter(([section]) => section === "Partnerships with other places");
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.filter((row) => !/ characters \d+–\d+/.test(row[6] ?? ""))).toEqual([]);
  });

  test("is drawn as a file of its own", async () => {
    const { type, body } = await open(empty.city, "lang=zh&format=svg");
    expect(type).toContain("image/svg+xml");
    expect(body).toContain(empty.name);
  });

  test.each(["nothing", "<script>alert(1)</script>", "\u202etxt", "javascript:alert(1)"])(
    "of %j is not found, and nothing of it is executed",
    async (id) => {
      const { status, body } = await open(id, "lang=en");
      expect(status).toBe(404);
      expect(body).toContain("Not found");
      expect(body).not.toContain("<script>alert");
      expect(body).not.toContain('href="javascript:');
    },
  );
});

test("of a data set without families of certifications leads to all certifications, and denies none", async () => {
  const other = await startService(openEmbedded, new URL("../other-city/seed", import.meta.url).pathname);
  try {
    const otherUrl = await other.serve();
    for (const path of ["/e/shaquan", "/gaps?within=shaquan"]) {
      const html = await (await fetch(`${otherUrl}${path}${path.includes("?") ? "&" : "?"}lang=en`)).text();
      expect(html).toContain(
        '<a href="/search?kind=CERTIFICATION&amp;lang=en">See all certifications and their holders</a>',
      );
      expect(html).not.toMatch(/say nothing about: [^.]*certifications/i);
    }
  } finally {
    await other.close();
  }
});
