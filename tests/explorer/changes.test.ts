import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changesPage } from "../../src/explorer/pages/changes.tsx";
import { widthOf } from "../../src/explorer/pictures/text-width.ts";
import { layoutTimeline } from "../../src/explorer/pictures/timeline-layout.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

describe("a timeline", () => {
  const period = { first: "2020-01-01", last: "2025-12-31" };
  const year = { group: "a", first: "2021-01-01", last: "2021-12-31", label: "甲医院" };
  const month = { group: "a", first: "2021-06-01", last: "2021-06-30", label: "乙医院" };
  const day = { group: "b", first: "2021-06-15", last: "2021-06-15", label: "丙医院" };

  test("places a day at a point, and an imprecise date over its month or year", () => {
    const [whole, part, point] = layoutTimeline([year, month, day], period, ["a", "b"]).marks;
    const length = (mark: typeof whole) => (mark?.to ?? 0) - (mark?.from ?? 0);
    expect(length(whole)).toBeGreaterThan(11 * length(part));
    expect(length(part)).toBeGreaterThan(5);
    expect(length(point)).toBe(0);
    expect(point?.from).toBeGreaterThan(part?.from ?? 0);
    expect(point?.from).toBeLessThan(part?.to ?? 0);
  });

  test("is equal for equal events, in bands from the top", () => {
    const layout = layoutTimeline([year, month, day], period, ["b", "none", "a"]);
    expect(layoutTimeline([{ ...year }, { ...month }, { ...day }], { ...period }, ["b", "none", "a"])).toEqual(layout);
    expect(layout.groups.map(({ name }) => name)).toEqual(["b", "a"]);
    expect(layout.marks[2]?.y).toBeLessThan(layout.marks[0]?.y ?? 0);
  });

  test("does not place a mark or label over another, nor outside of the picture", () => {
    const events = Array.from({ length: 60 }, (_, at) => {
      const start = `202${at % 6}-${String((at % 12) + 1).padStart(2, "0")}-01`;
      return {
        group: at % 3 === 0 ? "a" : "b",
        first: start,
        last: start,
        label: "某市人民医院 · ".repeat((at % 3) + 1),
      };
    });
    const { marks, width, height } = layoutTimeline(events, period, ["a", "b"]);
    const boxes = marks.map(({ from, to, y, label }, at) => {
      const text = widthOf(events[at]?.label ?? "");
      const [left, right] = label.anchor === "start" ? [from, label.x + text] : [label.x - text, to];
      return { left, right, y };
    });
    const clashes = boxes.filter((a, at) =>
      boxes.some((b, other) => other > at && a.y === b.y && a.left < b.right && b.left < a.right),
    );
    expect(clashes).toEqual([]);
    expect(boxes.filter(({ left, right, y }) => left < 0 || right > width || y > height)).toEqual([]);
  });

  test("cuts what reaches beyond the period", () => {
    const [mark] = layoutTimeline([year], { first: "2021-07-01", last: "2021-09-30" }, ["a"]).marks;
    const { ticks, width } = layoutTimeline([], { first: "2021-07-01", last: "2021-09-30" }, []);
    expect(mark?.from).toBe(ticks[0]?.x);
    expect(mark?.to).toBeLessThan(width);
    expect(ticks.map(({ date }) => date)).toEqual(["2021-07", "2021-08", "2021-09"]);
  });

  test.each([
    ["2020-01-01", "2020-12-31", 12],
    ["2020-01-01", "2025-12-31", 6],
    ["1900-01-01", "2026-12-31", 12],
    ["0001-01-01", "9999-12-31", 12],
  ])("from %s to %s has at most %i marks on its axis", (first, last, most) => {
    const { ticks } = layoutTimeline([], { first, last }, []);
    expect(ticks.length).toBeGreaterThan(most / 2);
    expect(ticks.length).toBeLessThanOrEqual(most);
    expect(new Set(ticks.map(({ x }) => x)).size).toBe(ticks.length);
  });
});

describe("the state of the page of changes", () => {
  test.each([
    ["", "/changes"],
    ["within=&of=&from=&to=", "/changes"],
    ["within=a&from=2024&to=2025-03&page=2", "/changes?within=a&from=2024&to=2025-03&page=2"],
    ["to=2025&from=2024&of=b&of=a&of=b&page=0", "/changes?of=b&of=a&from=2024&to=2025"],
  ])("%s gives %s", (search, path) => {
    const state = changesPage.read({ id: "", parameters: new URLSearchParams(search) });
    expect(changesPage.pathOf(state)).toBe(path);
  });
});

describe("the page of changes", () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
  });
  afterAll(() => service?.close());
  const get = (path: string) => fetch(url + path, { redirect: "manual" });

  test.each(["zh", "en"])(
    "has in %s each change of the answer, in the list, the picture and the table",
    async (lang) => {
      const { changes } = await service.data(
        '{ changes(within: "henan", from: "2018", to: "2026", first: 60) { totalCount nodes { date } } }',
      );
      const path = `/changes?within=henan&from=2018&to=2026&lang=${lang}`;
      const html = await (await get(path)).text();
      expect(changes.totalCount).toBeGreaterThan(20);
      expect(html.match(/class="said"/g)).toHaveLength(changes.nodes.length);
      expect(html.match(/class="event /g)).toHaveLength(changes.nodes.length);
      expect(html).toContain(String(changes.totalCount));
      const rows = parse(await (await get(`${path}&format=csv`)).text(), { bom: true }) as string[][];
      expect(rows.slice(1).map(([date]) => date)).toEqual(changes.nodes.map(({ date }: { date: string }) => date));
    },
  );

  test("without anything is a form with examples of dates", async () => {
    const response = await get("/changes?lang=en");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('placeholder="2024, 2024-03 or 2024-03-15"');
  });

  test.each([
    ["within=jiaozuo&from=2025&to=2024", "The period begins (2025) after it ends (2024)."],
    ["within=jiaozuo&from=2025-02-30&to=2025", "“2025-02-30” is not a date."],
    ["within=jiaozuo&from=%3Cscript%3E&to=2025", "“&lt;script>” is not a date."],
    ["within=jiaozuo&to=2024", "Give the first date."],
    ["within=jiaozuo&of=jiaozuo-tcm-hospital&from=2024&to=2025", "Fill in the place or the institution, not both."],
  ])("%s is rejected with a message, and what was typed stays", async (search, message) => {
    const response = await get(`/changes?${search}&lang=en`);
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain(message);
    expect(html).toMatch(/name="within" type="text" value="[^"]+"/);
    expect(html).not.toContain("<script>");
  });

  test("a period without an end ends this year", async () => {
    const response = await get("/changes?within=jiaozuo&from=2024-03&lang=en");
    const year = new Date().getUTCFullYear();
    expect(response.headers.get("location")).toBe(`/changes?within=jiaozuo&from=2024-03&to=${year}&lang=en`);
    const later = await get("/changes?within=jiaozuo&from=9998&lang=en");
    expect(later.headers.get("location")).toBe("/changes?within=jiaozuo&from=9998&to=9998&lang=en");
  });

  test("a name leads to the id, and an institution in the field of the place to the institution", async () => {
    const byName = await get("/changes?within=焦作市&from=2024&to=2025&lang=en");
    expect(byName.status).toBe(302);
    expect(byName.headers.get("location")).toBe("/changes?within=jiaozuo&from=2024&to=2025&lang=en");
    const other = await get("/changes?within=焦作市中医院&from=2024&to=2025&lang=en");
    expect(other.headers.get("location")).toBe("/changes?of=jiaozuo-tcm-hospital&from=2024&to=2025&lang=en");
  });

  test.each([
    ["within=nowhere&from=2024&to=2025", 404],
    [`of=${"名".repeat(500)}&from=2024&to=2025`, 404],
    ["of=%E2%80%AEjavascript%3Aalert(1)&from=2024&to=2025", 404],
    [
      Array.from({ length: 51 }, (_, at) => `of=x${at}`)
        .join("&")
        .concat("&from=2024&to=2025"),
      400,
    ],
    ["of=jiaozuo-tcm-hospital", 200],
    ["within=jiaozuo", 200],
    ["within=jiaozuo&from=2024&to=2025&page=77", 302],
  ])("%s has the status %i", async (search, status) => {
    expect((await get(`/changes?${search}&lang=en`)).status).toBe(status);
  });

  test("a period without changes says what the documents do not mention", async () => {
    const html = await (await get("/changes?within=jiaozuo&from=1901&to=1902&lang=en")).text();
    expect(html).toContain("The documents do not mention a dated change in 1901 to 1902");
  });
});
