import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

const SEARCH = `query($text: String!, $kinds: [EntityKind!], $within: ID, $first: Int = 10, $after: String) {
  search(text: $text, kinds: $kinds, within: $within, first: $first, after: $after) {
    totalCount
    nodes { id kind }
    edges { node { id } matched { name sort why spelling ranges { from to } } }
    facets { kinds { kind count } places(first: 200) { place { ... on Entity { id } } count } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SUGGEST = `query($text: String!, $kinds: [EntityKind!], $first: Int = 10) {
  suggest(text: $text, kinds: $kinds, first: $first) { node { id } matched { name why } }
}`;

const PEOPLES = "jiaozuo-peoples-hospital";
const UNION = "peking-union-medical-college-hospital";

/**
 * A text, the first hit, its matching name, the kind of name, the quality and spelling of the match, and its ranges.
 */
const SEARCHES: readonly (readonly [text: string, id: string, name: string, matched: string, fits: string])[] = [
  ["焦作市人民医院", PEOPLES, "焦作市人民医院", "NAME EXACT AS_WRITTEN", "焦作市人民医院"],
  ["焦作市人民醫院", PEOPLES, "焦作市人民医院", "NAME EXACT AS_WRITTEN", "焦作市人民医院"],
  ["jiaozuoshirenminyiyuan", PEOPLES, "焦作市人民医院", "NAME EXACT PINYIN", "焦作市人民医院"],
  ["jiāo zuò shì rén mín yī yuàn", PEOPLES, "焦作市人民医院", "NAME EXACT PINYIN", "焦作市人民医院"],
  ["ＪＺＳＲＭＹＹ", PEOPLES, "焦作市人民医院", "NAME EXACT INITIALS", "焦作市人民医院"],
  ["jzrmyy", PEOPLES, "焦作市人民医院", "NAME LOOSE INITIALS", "焦作市人民医院"],
  ["焦作人民医院", PEOPLES, "焦作市人民医院", "NAME VARIANT AS_WRITTEN", "焦作市人民医院"],
  ["jiaozuo人民", PEOPLES, "焦作市人民医院", "NAME LOOSE MIXED", "焦作市人民"],
  ["jiaozuoshi人民", PEOPLES, "焦作市人民医院", "NAME PREFIX MIXED", "焦作市人民"],
  ["人民 焦作", PEOPLES, "焦作市人民医院", "NAME INNER AS_WRITTEN", "焦作…人民"],
  ["jiaoz", PEOPLES, "焦作市人民医院", "NAME PREFIX PINYIN", "焦作"],
  ["jiaozou", PEOPLES, "焦作市人民医院", "NAME LOOSE PINYIN", "焦作"],
  ["焦", PEOPLES, "焦作市人民医院", "NAME PREFIX AS_WRITTEN", "焦"],
  ["**焦作市**", "jiaozuo", "焦作市", "NAME EXACT AS_WRITTEN", "焦作市"],
  ["jiaozuo", "jiaozuo", "Jiaozuo", "ENGLISH EXACT AS_WRITTEN", "Jiaozuo"],
  ["PEKING union", UNION, "Peking Union Medical College Hospital", "ENGLISH PREFIX AS_WRITTEN", "Peking Union"],
  ["college peking", UNION, "Peking Union Medical College Hospital", "ENGLISH INNER AS_WRITTEN", "Peking…College"],
  ["pekinh union", UNION, "Peking Union Medical College Hospital", "ENGLISH LOOSE AS_WRITTEN", "Peking Union"],
  ["hosp peking", UNION, "Peking Union Medical College Hospital", "ENGLISH INNER AS_WRITTEN", "Peking…Hosp"],
  [
    "pumch",
    UNION,
    "Peking Union Medical College Hospital",
    "ENGLISH EXACT INITIALS",
    "Peking Union Medical College Hospital",
  ],
  ["301", "pla-general-hospital", "解放军301医院", "ALIAS INNER AS_WRITTEN", "301"],
];

/** Operators of other search services. */
const SYNTAX = [
  '"焦作市"',
  "+焦作市",
  "焦作市*",
  "(焦作市)",
  "-焦作市",
  "焦作市\\",
  "焦作市~2^4",
  "name:焦作市 OR *:*",
  "焦作市') RETURN e //",
  "焦作市' OR 1=1 --",
  "{焦作市}",
  "[焦作市 TO *]",
  "(?:焦作市|.*)+$",
  "焦作市 && !b",
  "焦作市👩‍⚕️",
];

const REFUSED: readonly (readonly [what: string, variables: object, code: string, message: string])[] = [
  ["nothing", { text: "" }, "INVALID_ARGUMENT", "`text` is empty; give a name, or a part of one."],
  ["blanks", { text: " 　\t\n" }, "INVALID_ARGUMENT", "`text` is empty; give a name, or a part of one."],
  [
    "punctuation",
    { text: "，。*?「」" },
    "INVALID_ARGUMENT",
    "`text` has neither a letter nor a digit; give a name, or a part of one.",
  ],
  [
    "300 characters",
    { text: "焦".repeat(300) },
    "LIMIT_EXCEEDED",
    "This request has 300 characters in `text`; the limit is 200.",
  ],
  [
    "201 pairs",
    { text: "𠮷".repeat(201) },
    "LIMIT_EXCEEDED",
    "This request has 201 characters in `text`; the limit is 200.",
  ],
  [
    "half a character",
    { text: "焦\ud83d" },
    "INVALID_ARGUMENT",
    "`text` contains half a surrogate pair, which is not a character.",
  ],
  ["a control character", { text: "\u0000焦作市" }, "INVALID_ARGUMENT", "`text` contains a control character."],
];
const REFUSED_BY_SEARCH: typeof REFUSED = [
  [
    "a place unknown",
    { text: "焦", within: "nowhere" },
    "UNKNOWN_ENTITY",
    'No entity has the id or name "nowhere" in `within`.',
  ],
  [
    "no place",
    { text: "焦", within: PEOPLES },
    "INVALID_ARGUMENT",
    `\`within\` takes the id of a country, province, city, or county only, not "jiaozuo-peoples-hospital".`,
  ],
  ["a page too large", { text: "焦", first: 201 }, "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
  ["an invalid cursor", { text: "焦", after: "x" }, "INVALID_CURSOR", "The cursor is not from this service."],
];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open, undefined, undefined, { RECORD_CACHE_MB: 0 });
  });
  afterAll(() => service?.close());

  const search = async (variables: object) => {
    const { data, errors } = await service.ask(SEARCH, variables);
    expect(errors).toBeUndefined();
    return data.search;
  };

  test.each(SEARCHES)("%s finds %s", async (text, id, name, how, fits) => {
    const { edges } = await search({ text });
    const [{ node, matched }] = edges;
    expect(node.id).toBe(id);
    expect(`${matched.sort} ${matched.why} ${matched.spelling}`).toBe(how);
    expect(matched.name).toBe(name);
    const marked = matched.ranges.map((range: { from: number; to: number }) =>
      [...name].slice(range.from, range.to).join(""),
    );
    expect(marked.join("…")).toBe(fits);
  });

  test("a search by another name finds its owner, and the hit has that name", async () => {
    const { edges } = await search({ text: "解放军301医院" });
    expect(edges[0]).toMatchObject({ node: { id: "pla-general-hospital" }, matched: { sort: "ALIAS", why: "EXACT" } });
  });

  test.each(["jiaoz", "jiaozou", "焦", "焦作"])("%s finds the city among the first three", async (text) => {
    const { edges } = await search({ text });
    expect(edges.slice(0, 3).map(({ node }: { node: { id: string } }) => node.id)).toContain("jiaozuo");
  });

  test.each(SYNTAX)("%j contains no operator", async (text) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const [{ totalCount, edges }, plain] = [await search({ text }), await search({ text: words })];
    expect({ totalCount, edges: edges.map(({ node }: { node: unknown }) => node) }).toEqual({
      totalCount: plain.totalCount,
      edges: plain.edges.map(({ node }: { node: unknown }) => node),
    });
  });

  test.each(["焦", "yiyuan", "hospital", "z", "中心", "焦作人民医院"])(
    "the pages of %s make up one list, the best matches first, and the facets count it",
    async (text) => {
      const whole = await search({ text, first: 200 });
      const all = [...whole.edges];
      for (let page = whole; page.pageInfo.hasNextPage; ) {
        page = await search({ text, first: 200, after: page.pageInfo.endCursor });
        all.push(...page.edges);
      }
      expect(all).toHaveLength(whole.totalCount);
      expect(new Set(all.map(({ node }) => node.id)).size).toBe(all.length);
      const whys = all.map(({ matched }) => ["EXACT", "PREFIX", "INNER", "LOOSE"].indexOf(matched.why));
      expect(whys).toEqual(whys.toSorted((a, b) => a - b));

      const paged = [];
      let after: string | null = null;
      do {
        const { edges, pageInfo } = await search({ text, first: 7, after });
        paged.push(...edges);
        after = pageInfo.hasNextPage && paged.length < 30 ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(all.slice(0, paged.length));

      const { kinds, places } = whole.facets;
      expect(kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(whole.totalCount);
      for (const { kind, count } of kinds)
        expect((await search({ text, kinds: [kind], first: 0 })).totalCount).toBe(count);
      expect(places.length).toBeGreaterThan(0);
      for (const { place, count } of places.slice(0, 5))
        expect((await search({ text, within: place.id, first: 0 })).totalCount).toBe(count);
    },
  );

  test("a search within a place finds the entities that `locatedIn` lists", async () => {
    const { data } = await service.ask(
      '{ hospitals(where: { locatedIn: ["jiaozuo"] }, first: 200) { nodes { id name } } }',
    );
    const { nodes } = await search({ text: "医院", kinds: ["HOSPITAL"], within: "jiaozuo", first: 200 });
    const named = data.hospitals.nodes.filter(({ name }: { name: string }) => name.includes("医院"));
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(named.map(({ id }: { id: string }) => id)),
    );
    const inside = new Set(data.hospitals.nodes.map(({ id }: { id: string }) => id));
    expect(nodes.filter(({ id }: { id: string }) => !inside.has(id))).toEqual([]);
  });

  test("a cursor belongs to its text, kinds and place", async () => {
    const { pageInfo } = await search({ text: "焦", first: 1 });
    for (const other of [{ text: "作" }, { text: "焦", kinds: ["CITY"] }, { text: "焦", within: "henan" }]) {
      const { errors } = await service.ask(SEARCH, { ...other, after: pageInfo.endCursor });
      expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
    }
  });

  test("suggestions are the first hits, and read nothing else", async () => {
    const [{ edges }, { data, errors }] = [
      await search({ text: "jiao" }),
      await service.ask(SUGGEST, { text: "jiao" }),
    ];
    expect(errors).toBeUndefined();
    expect(data.suggest.map(({ node }: { node: unknown }) => node)).toEqual(
      edges.map(({ node }: { node: unknown }) => node),
    );
    service.calls();
    await service.ask(SUGGEST, { text: "jiao" });
    // The state of the data set, and the entities shown.
    expect(service.calls()).toBe(2);
  });

  test.each(REFUSED)("%s is rejected", async (_, variables, code, message) => {
    for (const query of [SEARCH, SUGGEST]) {
      const { errors } = await service.ask(query, variables);
      expect(errors).toMatchObject([{ message, extensions: { code } }]);
    }
  });

  test.each(REFUSED_BY_SEARCH)("%s is rejected", async (_, variables, code, message) => {
    const { errors } = await service.ask(SEARCH, variables);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test("more than ten suggestions are rejected", async () => {
    const { errors } = await service.ask(SUGGEST, { text: "焦", first: 11 });
    expect(errors).toMatchObject([
      { message: "`first` is 11; the limit is 10.", extensions: { code: "LIMIT_EXCEEDED" } },
    ]);
  });
});
