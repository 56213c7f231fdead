import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataTagOf, isMadeFrom } from "../../src/explorer/data-tag.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
let url: string;
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
});
afterAll(() => service?.close());

const dataset = { version: "2.1", digest: "3f9c0a27".repeat(8) };

describe("the data set in a link", () => {
  test("is its version and the begin of its digest; the version alone means the same", () => {
    expect(dataTagOf(dataset)).toBe("2.1.3f9c0a27");
    expect(isMadeFrom("2.1.3f9c0a27", dataset)).toBe(true);
    expect(isMadeFrom("2.1", dataset)).toBe(true);
    expect(isMadeFrom("2.1.00000000", dataset)).toBe(false);
    expect(isMadeFrom("2", dataset)).toBe(false);
  });

  test.each([
    ["zh", "此链接来自数据版本"],
    ["en", "This link was made with version"],
  ])("is compared with the loaded one, in %s, on pages and on errors", async (lang, line) => {
    const page = async (path: string) =>
      (await fetch(`${url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`)).text();
    const [, copied = ""] = /<a href="(\/about\?[^"]*data=[^"]*)" data-copy/.exec(await page("/about")) ?? [];
    expect(copied).toMatch(/data=[^&]+\.[0-9a-f]{8}/);
    expect(await page(copied.replaceAll("&amp;", "&"))).not.toContain(line);
    expect(await page("/about?data=0.old")).toContain(line);
    expect(await page("/e/nothing?data=0.old")).toContain(line);
    expect(await page(`/about?data=${encodeURIComponent("<script>alert(1)</script>")}`)).not.toContain("<script>alert");
  });

  test("remains in the address when a name leads to a page", async () => {
    const { hospitals } = await service.data("{ hospitals(first: 1) { nodes { id name } } }");
    const [{ id, name }] = hospitals.nodes;
    const { headers } = await fetch(`${url}/e/${encodeURIComponent(name)}?data=0.old`, { redirect: "manual" });
    expect(headers.get("location")).toBe(`/e/${id}?data=0.old`);
  });
});
