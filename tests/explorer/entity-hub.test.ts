import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { relationshipId } from "../../src/model/ids.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { storeGraph } from "../support/plain-graph.ts";
import { type Service, startService } from "../support/service.ts";

const COUNT = 3000;
const SPOKES = Array.from({ length: COUNT }, (_, at) => `spoke-${String(at).padStart(4, "0")}`);

let service: Service;
let url: string;
beforeAll(async () => {
  const entity = (id: string, kind: EntityKind) => ({ id, kind, name: `医院 ${id}` });
  const join = (type: RelationshipType, from: string, to: string) => ({
    ...{ id: relationshipId(from, type, to), type, from, to, status: null, since: null, until: null },
  });
  service = await startService(openEmbedded, undefined, undefined, {
    extend: (graph) =>
      storeGraph(graph, {
        entities: [
          ...[entity("hub", "HOSPITAL"), entity("alone", "HOSPITAL"), entity("held", "CERTIFICATION")],
          ...SPOKES.map((id) => entity(id, "HOSPITAL")),
        ],
        relationships: SPOKES.flatMap((id) => [join("PARTNERS_WITH", "hub", id), join("CERTIFIED_AS", id, "held")]),
      }),
  });
  url = await service.serve();
});
afterAll(() => service?.close());

const page = async (path: string) => {
  const response = await fetch(url + path);
  expect(response.status).toBe(200);
  return response.text();
};
const linkTo = (html: string, text: string) =>
  new RegExp(`<a href="([^"]+)">${text}</a>`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
const listed = (html: string) => new Set([...html.matchAll(/<li>.*?href="\/e\/(spoke-\d+)/g)].map(([, id]) => id));

describe("an entity with 3,000 partners", () => {
  test("has them on pages, with their number", async () => {
    const first = await page("/e/hub?lang=en");
    expect(first).toContain("40 of 3,000 are on this page.");
    const next = linkTo(first, "Next page");
    expect(next).toMatch(/^\/e\/hub\?after=[^&]+&lang=en#partners$/);
    expect(first).toContain("The picture has the 40 partners of this page only.");
    const second = await page(next);
    expect([listed(first).size, listed(second).size, new Set([...listed(first), ...listed(second)]).size]).toEqual([
      ...[40, 40, 80],
    ]);
    expect(linkTo(second, "Back to the first page")).toBe("/e/hub?lang=en#partners");
  });

  test("has a picture of at most 60 nodes, and of at most 300 when groups are opened", async () => {
    const nodes = (html: string) => html.match(/data-node=/g)?.length ?? 0;
    expect(nodes(await page("/e/hub"))).toBeLessThanOrEqual(60);
    const opened = nodes(await page("/e/hub?open=works&open=works&open=none"));
    expect(opened).toBeGreaterThan(13);
    expect(opened).toBeLessThanOrEqual(300);
  });
});

test("a certification with 3,000 holders has them on pages", async () => {
  const first = await page("/e/held?lang=en");
  expect(first).toContain("60 of 3,000 are on this page.");
  const second = await page(linkTo(first, "Next page"));
  expect(new Set([...listed(first), ...listed(second)]).size).toBe(120);
  expect(linkTo(second, "Back to the first page")).toBe("/e/held?lang=en#CERTIFIED_AS-IN");
});

test("an entity without relationships and without an English name has a page that says so", async () => {
  const html = await page("/e/alone?lang=en");
  expect(html).toContain('<h1 lang="zh-CN">医院 alone</h1>');
  expect(html).toContain("The documents do not mention: partners,");
  expect(html).not.toContain("<figure");
});
