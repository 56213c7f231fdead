import { expect } from "vitest";
import { z } from "zod";
import { compareTexts } from "../../src/model/collation.ts";
import { codeOf, countOf, faultOf, freshId, reading, writing } from "../support/ad-hoc.ts";
import type { Case } from "./graph.contract.ts";

const one = reading("RETURN 1 AS one", {}, { one: z.int() });

/** What reading promises. */
export const readCases: readonly Case[] = [
  [
    "rows are plain values, in the statement's order",
    async (graph) => {
      const listed = reading("UNWIND $list AS n RETURN n ORDER BY n DESC", { list: z.array(z.int()) }, { n: z.int() });
      expect(await graph.read(listed, { list: [2, 3, 1] })).toEqual([{ n: 3 }, { n: 2 }, { n: 1 }]);
    },
  ],
  [
    "integers come back as integers, deep in lists and maps, and serve as a limit",
    async (graph) => {
      const value = z.object({ a: z.int(), b: z.array(z.union([z.int(), z.object({ c: z.int() })])) });
      const echo = reading(
        "UNWIND [1, 2, 3] AS n RETURN $value AS value, $value.a + 1 AS next, n LIMIT $limit",
        { value, limit: z.int() },
        { value, next: z.int(), n: z.int() },
      );
      const given = { a: 41, b: [1, { c: Number.MAX_SAFE_INTEGER }] };
      expect(await graph.read(echo, { value: given, limit: 1 })).toEqual([{ value: given, next: 42, n: 1 }]);
    },
  ],
  [
    "fractions, booleans, texts, null and empty lists come back as they went",
    async (graph) => {
      const given = { half: 0.5, minus: -2, yes: true, text: "", nothing: null, list: [], texts: ["一", "二"] };
      const echo = reading("RETURN $given AS given", { given: z.any() }, { given: z.any() });
      expect(await graph.read(echo, { given })).toEqual([{ given }]);
    },
  ],
  [
    "an integer that no number holds does not fit its column",
    async (graph) => {
      const huge = reading("RETURN 9007199254740993 AS n", {}, { n: z.int() });
      expect(await codeOf(graph.read(huge, {}))).toBe("ROW_MISMATCH");
    },
  ],
  [
    "dates and times come back as ISO texts",
    async (graph) => {
      const times = reading(
        "RETURN date('2025-04-08') AS day, datetime('2025-04-08T10:30:15Z') AS moment, localdatetime('2025-04-08T10:30:15') AS wall",
        {},
        { day: z.string(), moment: z.string(), wall: z.string() },
      );
      expect(await graph.read(times, {})).toEqual([
        { day: "2025-04-08", moment: "2025-04-08T10:30:15Z", wall: "2025-04-08T10:30:15" },
      ]);
    },
  ],
  [
    "an absent property, and a parameter that is undefined, are null",
    async (graph) => {
      const absent = reading(
        "RETURN $left AS left, {a: null}.a AS property, $deep.inner AS deep",
        { left: z.string().optional(), deep: z.object({ inner: z.string().optional() }) },
        { left: z.null(), property: z.null(), deep: z.null() },
      );
      expect(await graph.read(absent, { left: undefined, deep: {} })).toEqual([
        { left: null, property: null, deep: null },
      ]);
    },
  ],
  [
    "a parameter's default applies",
    async (graph) => {
      const echo = reading("RETURN $n AS n", { n: z.int().default(7) }, { n: z.int() });
      expect(await graph.read(echo, {})).toEqual([{ n: 7 }]);
    },
  ],
  [
    "stored texts sort and compare by code point, Chinese, emoji, quotes and all",
    async (graph) => {
      const start = freshId();
      const texts = ["北京", "上海", "😀", "（甲）", "a", "B", "é", "𠀀", "o'`\"\\n$x", "北"];
      await graph.transaction((writer) =>
        writer.createNodes(
          ["Contract", "ContractText"],
          texts.map((text) => ({ id: `${start}-${text}`, text, start })),
        ),
      );
      const params = { start: z.string() };
      const sorted = reading("MATCH (n:ContractText {start: $start}) RETURN n.text AS text ORDER BY text", params, {
        text: z.string(),
      });
      const after = reading(
        "MATCH (a:ContractText {start: $start, text: '（甲）'}) MATCH (n:ContractText {start: $start}) WHERE n.text > a.text RETURN n.text AS text ORDER BY text",
        params,
        { text: z.string() },
      );
      expect((await graph.read(sorted, { start })).map(({ text }) => text)).toEqual(texts.toSorted(compareTexts));
      expect((await graph.read(after, { start })).map(({ text }) => text)).toEqual(["😀", "𠀀"]);
    },
  ],
  [
    "maps are equal by value, whatever the order of their keys",
    async (graph) => {
      const maps = reading(
        "RETURN {b: 1, a: {d: 2, c: 3}} AS map, {a: 1, b: 2} = {b: 2, a: 1} AS same",
        {},
        { map: z.any(), same: z.boolean() },
      );
      expect(await graph.read(maps, {})).toEqual([{ map: { a: { c: 3, d: 2 }, b: 1 }, same: true }]);
    },
  ],
  [
    "nulls sort last ascending and first descending",
    async (graph) => {
      const up = reading("UNWIND [2, null, 1] AS n RETURN n ORDER BY n", {}, { n: z.int().nullable() });
      const down = { ...up, text: `${up.text} DESC` };
      expect((await graph.read(up, {})).map(({ n }) => n)).toEqual([1, 2, null]);
      expect((await graph.read(down, {})).map(({ n }) => n)).toEqual([null, 2, 1]);
    },
  ],
  [
    "a parameter that is missing, or does not fit, is told by name",
    async (graph) => {
      const echo = reading("RETURN $name AS name", { name: z.string() }, { name: z.string() });
      const missing = await faultOf(graph.read(echo, {} as { name: string }));
      expect(missing?.code).toBe("MISSING_PARAMETER");
      expect(missing?.message).toContain("$name");
      expect(await codeOf(graph.read(echo, { name: 1 as unknown as string }))).toBe("MISSING_PARAMETER");
    },
  ],
  [
    "a parameter that the shape forgot is missing too",
    async (graph) => {
      const forgot = reading("RETURN $name AS name", {}, { name: z.string() });
      expect(await codeOf(graph.read(forgot, {}))).toBe("MISSING_PARAMETER");
    },
  ],
  [
    "a text that is no Cypher is an invalid statement",
    async (graph) => {
      const wrong = reading("RETRUN 1 AS one", {}, { one: z.int() });
      const unknown = reading("RETURN nobody AS one", {}, { one: z.int() });
      expect(await codeOf(graph.read(wrong, {}))).toBe("INVALID_STATEMENT");
      expect(await codeOf(graph.read(unknown, {}))).toBe("INVALID_STATEMENT");
      expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
    },
  ],
  [
    "a row that breaks its promise is told by statement and column",
    async (graph) => {
      const text = reading("RETURN 1 AS name", {}, { name: z.string() });
      const fault = await faultOf(graph.read(text, {}));
      expect(fault?.code).toBe("ROW_MISMATCH");
      expect(fault?.message).toMatch(/test\/ad-hoc.*column name/);
    },
  ],
  [
    "a column the shape does not name is dropped, and one it names must be there",
    async (graph) => {
      const more = reading("RETURN 1 AS one, 2 AS two", {}, { one: z.int() });
      const less = reading("RETURN 1 AS one", {}, { one: z.int(), two: z.int() });
      expect(await graph.read(more, {})).toEqual([{ one: 1 }]);
      expect(await codeOf(graph.read(less, {}))).toBe("ROW_MISMATCH");
    },
  ],
  [
    "a node never leaves the adapter",
    async (graph) => {
      const id = freshId();
      await graph.transaction((writer) => writer.createNodes(["Contract"], [{ id }]));
      const whole = reading("MATCH (n:Contract {id: $id}) RETURN n", { id: z.string() }, { n: z.any() });
      const nested = { ...whole, text: "MATCH (n:Contract {id: $id}) RETURN {inside: [n]} AS n" };
      expect(await codeOf(graph.read(whole, { id }))).toBe("ROW_MISMATCH");
      expect(await codeOf(graph.read(nested, { id }))).toBe("ROW_MISMATCH");
    },
  ],
  [
    "a writing statement is refused on the reading path, and nothing is written",
    async (graph) => {
      const id = freshId();
      const create = writing("CREATE (:Contract {id: $id})", { id: z.string() }, {});
      const snapshot = graph.snapshot();
      expect(await codeOf(graph.read(create, { id }))).toBe("WRITE_REFUSED");
      expect(await codeOf(snapshot.read(create, { id }))).toBe("WRITE_REFUSED");
      expect(await codeOf(graph.transaction((writer) => writer.read(create, { id })))).toBe("WRITE_REFUSED");
      await snapshot.close();
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
  [
    "a statement that says it reads but writes is refused too, and nothing is written",
    async (graph) => {
      const id = freshId();
      const lie = reading("CREATE (:Contract {id: $id})", { id: z.string() }, {});
      expect(await codeOf(graph.read(lie, { id }))).toBe("WRITE_REFUSED");
      expect(await codeOf(graph.transaction((writer) => writer.read(lie, { id })))).toBe("WRITE_REFUSED");
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
  [
    "a hundred reads at once are all answered",
    async (graph) => {
      const echo = reading("RETURN $n AS n", { n: z.int() }, { n: z.int() });
      const numbers = Array.from({ length: 100 }, (_, n) => n);
      const rows = await Promise.all(numbers.map((n) => graph.read(echo, { n })));
      expect(rows.flat().map(({ n }) => n)).toEqual(numbers);
    },
  ],
];
