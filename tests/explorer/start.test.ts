import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../support/loaded-graph.ts";
import { SEEDS, type Service, startService } from "../support/service.ts";

const OTHER_CITY = new URL("../other-city/seed", import.meta.url).pathname;

describe.each([
  ["shipped", SEEDS],
  ["other city's", OTHER_CITY],
])("the start page of the %s data set", (_, seeds) => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded, seeds);
    url = await service.serve();
  });
  afterAll(() => service?.close());

  const get = async (path: string) => (await fetch(url + path)).text();
  const links = (html: string, path: string) =>
    [...html.matchAll(/href="([^"]*)"/g)]
      .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
      .filter((href) => href.startsWith(path));

  test.each(["zh", "en"])("lists what there is, by kind and by document, in %s", async (lang) => {
    const html = await get(`/?lang=${lang}`);
    const { dataset } = await service.data("{ dataset { entities { kind count } documents { id } } }");
    const listed = links(html, "/search?kind=");
    for (const { kind, count } of dataset.entities as { kind: string; count: number }[]) {
      const list = listed.find((href) => new URL(href, url).searchParams.getAll("kind").includes(kind)) ?? kind;
      const page = await get(list);
      const kinds = new URL(list, url).searchParams.getAll("kind");
      const total = dataset.entities
        .filter((one: { kind: string }) => kinds.includes(one.kind))
        .reduce((sum: number, one: { count: number }) => sum + one.count, 0);
      expect(total).toBeGreaterThanOrEqual(count);
      expect(page).toContain(lang === "zh" ? `共 ${total} 项` : `${total} in total`);
    }
    expect(
      links(html, "/d/")
        .map((href) => href.split("?")[0])
        .sort(),
    ).toEqual(dataset.documents.map(({ id }: { id: string }) => `/d/${id}`).sort());
  });

  test("has example questions that the service answers", async () => {
    const html = await get("/");
    const [shared = ""] = links(html, "/shared?");
    const of = new URL(shared, url).searchParams.getAll("of");
    const { partnerOverlaps } = await service.data("{ partnerOverlaps(first: 1) { nodes { a { id } b { id } } } }");
    expect(of).toEqual([partnerOverlaps.nodes[0].a.id, partnerOverlaps.nodes[0].b.id]);

    const { certifications } = await service.data("{ certifications(first: 200) { nodes { family } } }");
    const [gaps] = links(html, "/gaps?");
    expect(gaps !== undefined).toBe(certifications.nodes.some(({ family }: { family: unknown }) => family !== null));
    if (gaps !== undefined) {
      const { searchParams } = new URL(gaps, url);
      const variables = { within: searchParams.get("within"), family: searchParams.getAll("family") };
      const table = await service.data(
        "query ($within: ID!, $family: [String!]) { gaps(within: $within, family: $family) { rows { cells { state } } } }",
        variables,
      );
      const { cells } = table.gaps.rows[0];
      expect(cells.length).toBe(variables.family.length);
    }

    const [path = ""] = links(html, "/paths?");
    const ends = Object.fromEntries(new URL(path, url).searchParams);
    const { paths } = await service.data(
      "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { connected hops } }",
      ends,
    );
    expect(paths.connected).toBe(true);
    expect(paths.hops).toBeGreaterThan(1);
    expect(html).toContain(`隔着 ${paths.hops} 步`);
  });

  test("names nobody who is not in the data set", async () => {
    const html = await get("/");
    const { documents } = await service.data("{ documents(first: 50) { nodes { reportsOn { name } } } }");
    const names = documents.nodes.flatMap((one: { reportsOn: { name: string }[] }) =>
      one.reportsOn.map(({ name }) => name),
    );
    for (const name of names) expect(html).toContain(name);
    expect(names.length > 0).toBe(html.includes("文献专门报道的是"));
    expect(html.includes("焦作")).toBe(seeds === SEEDS);
  });
});

test.each(["//", "//elsewhere.example/x", "/%5Celsewhere.example", "//?lang=en"])(
  "the address %s ends in a page whose links stay here",
  async (path) => {
    const service = await startService(openEmbedded);
    const url = await service.serve();
    const response = await fetch(url + path);
    expect([200, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/(?:href|action)="(?:\/\/|\/\\)/);
    await service.close();
  },
);
