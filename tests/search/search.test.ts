import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { NameIndex } from "../../src/search/name-index.ts";
import { loadNormalization } from "../../src/search/normalization.ts";
import { search } from "../../src/search/search.ts";
import { findAll } from "../oracle/search.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { indexOfNames, namedOf, namesOf, type Row, row, text } from "../support/name-indexes.ts";

const WHYS = ["EXACT", "VARIANT", "PREFIX", "INNER", "LOOSE"];

let forms: Awaited<ReturnType<typeof loadNormalization>>;
beforeAll(async () => {
  forms = await loadNormalization();
});

const indexOf = (rows: readonly Row[], edges: readonly (readonly [number, number])[]) =>
  indexOfNames(rows, edges, forms);

function found(index: NameIndex, text: string) {
  const hits = search(index, { text, kinds: [] });
  return (hits?.page(null, hits.count + 1) ?? []).map((hit) => {
    const { name, why, ranges } = hits?.nameOf(hit.key) ?? { name: "", why: "", ranges: [] };
    for (const [at, { from, to }] of ranges.entries()) {
      expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : (ranges[at - 1]?.to ?? 0));
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual([...name].length);
    }
    expect(ranges).not.toEqual([]);
    return { id: hit.id, name, tier: WHYS.indexOf(why) + 1 };
  });
}

describe("the index returns the same hits in the same order as a comparison with all names", () => {
  test("in any graph, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        async (rows, edges, texts) => {
          const index = await indexOf(rows, edges);
          for (const one of texts) expect(found(index, one)).toEqual(findAll(namedOf(index), one, forms));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("in the seeds, for parts of their names", async () => {
    const { content } = shippedSeeds();
    const some = content.entities.filter((_, at) => at % 3 === 0);
    const rows = some.map(({ properties: { name, aliases, nameEn } }) => ({
      name: String(name),
      aliases: Array.isArray(aliases) ? aliases : [],
      nameEn: nameEn === undefined ? null : String(nameEn),
    }));
    const index = await indexOf(rows, [[0, 1]]);
    const names = namesOf(index).map((name) => [...name]);
    const part = fc
      .tuple(fc.nat(names.length - 1), fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(
        ([at, from, size]) =>
          names[at]?.slice(from % names[at].length, (from % names[at].length) + size).join("") ?? "",
      )
      // Nothing can be found by a part that is only a blank.
      .filter((one) => /[\p{L}\p{N}]/u.test(one));
    const named = namedOf(index);
    fc.assert(
      fc.property(part, (one) => {
        expect(found(index, one)).toEqual(findAll(named, one, forms));
      }),
      { numRuns: 6 },
    );
  });
});

describe("pages", () => {
  test("of any size together contain all hits", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({ name: `医院${at % 7}`, aliases: [], nameEn: null }));
    const index = await indexOf(rows, []);
    const hits = search(index, { text: "yiyuan", kinds: [] });
    const all = hits?.page(null, 100) ?? [];
    expect(all).toHaveLength(30);
    for (const size of [1, 7, 30]) {
      const pages = [];
      for (let after = null as (typeof all)[number]["key"] | null; ; ) {
        const page = hits?.page(after, size) ?? [];
        pages.push(...page);
        if (page.length < size) break;
        after = page.at(-1)?.key ?? null;
      }
      expect(pages).toEqual(all);
    }
  });

  test("of any size read from the end contain all hits in reverse", () => {
    const name = fc.stringMatching(/^[甲乙丙]{1,3}$/).map((text) => ({ name: text, aliases: [], nameEn: null }));
    return fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 12 }), fc.nat(3), async (rows, more) => {
        const hits = search(await indexOf(rows, []), { text: "甲", kinds: [] });
        const all = hits?.page(null, 100) ?? [];
        const back = [];
        for (let before = null as (typeof all)[number]["key"] | null; ; ) {
          const page = hits?.page(before, more + 1, true) ?? [];
          back.push(...page);
          if (page.length <= more) break;
          before = page.at(-1)?.key ?? null;
        }
        expect(back).toEqual(all.toReversed());
      }),
      { numRuns: 60 },
    );
  });
});

describe("names are read", () => {
  test.each([
    ["浚县人民医院", "xunxian", "junxian"],
    ["泌阳县", "biyang", "miyang"],
    ["长垣市", "changyuan", undefined],
    ["中牟县", "zhongmu", undefined],
    ["荥阳市", "xingyang", undefined],
    ["重庆医科大学", "chongqing", undefined],
    ["厦门大学", "xiamen", undefined],
    ["六安市", "luan", undefined],
    ["亳州市", "bozhou", undefined],
    ["莘县", "shenxian", undefined],
    ["单县中心医院", "shanxian", "danxian"],
    ["解放区", "jiefang", undefined],
    ["吕梁市", "lvliang", "luliang"],
    ["長垣市", "changyuan", undefined],
    ["医院院长", "yuanzhang", undefined],
  ])("%s as %s, and as %s", async (name, right, other) => {
    const index = await indexOf([{ name, aliases: [], nameEn: null }], []);
    for (const reading of [right, other ?? right]) {
      const hits = search(index, { text: reading, kinds: [] });
      const first = hits?.page(null, 1)[0];
      expect(first && hits?.nameOf(first.key).why).not.toBe("LOOSE");
      expect(first?.id).toBe("n0");
    }
  });
});
