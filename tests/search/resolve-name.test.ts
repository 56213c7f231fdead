import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { NameIndex } from "../../src/search/name-index.ts";
import { loadNormalization } from "../../src/search/normalization.ts";
import { resolveName } from "../../src/search/resolve-name.ts";
import { resolveAmong } from "../oracle/resolve.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { indexOfNames, namedOf, namesOf, row, text } from "../support/name-indexes.ts";

const ALL = 1_000;
/** How many hits are compared to find the nearest. */
const COMPARED = 20;

let forms: Awaited<ReturnType<typeof loadNormalization>>;
beforeAll(async () => {
  forms = await loadNormalization();
});

/** Compares with the oracle. The harmonic mean is computed from the matching ranges. */
function check(index: NameIndex, one: string): "meant" | "near" | "nothing" {
  const { meantCount, candidates } = resolveName(index, { text: one, kinds: [] }, ALL);
  const expected = resolveAmong(namedOf(index), one, forms);
  const ids = candidates.map(({ node }) => index.adjacency.idOf(node));
  expect(meantCount).toBe(expected.meant.length);
  if (meantCount > 0) {
    expect([...ids].sort()).toEqual([...expected.meant].sort());
    expect(new Set(candidates.map(({ score }) => score))).toEqual(new Set([expected.isExact ? 1 : 0.95]));
    return "meant";
  }
  const scores = candidates.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  // The nearest of texts that no name contains are the hits of a part of the text.
  if (expected.nearest.length === 0) return candidates.length > 0 ? "near" : "nothing";
  expect([...ids].sort()).toEqual(expected.nearest.slice(0, COMPARED).sort());
  for (const { matched, score } of candidates) {
    const size = [...(matched?.name ?? "")].length;
    const matching = matched?.ranges.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
    const isReordered = matched?.why === "INNER" && matching === size;
    const flaws = [matched?.why === "LOOSE", matched?.spelling !== "AS_WRITTEN", isReordered].filter(Boolean).length;
    // Scores have three decimals.
    expect(Math.abs(score - (0.9 ** flaws * 2 * matching) / (size + matching))).toBeLessThan(0.000_501);
  }
  return "near";
}

describe("a name means what a comparison with all names finds", () => {
  test("in any graph, for any text and any name", async () => {
    const results = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        async (rows, edges, texts) => {
          const index = await indexOfNames(rows, edges, forms);
          for (const one of [...texts, ...namesOf(index), "n0", " n0", "n9"]) results.add(check(index, one));
        },
      ),
      { numRuns: 100 },
    );
    expect([...results].sort()).toEqual(["meant", "near", "nothing"]);
  });

  test("in the seeds, for changed names", async () => {
    const rows = shippedSeeds()
      .content.entities.filter((_, at) => at % 5 === 0)
      .map(({ properties: { name } }) => ({ name: String(name), aliases: [], nameEn: null }));
    const index = await indexOfNames(rows, [[0, 1]], forms);
    for (const { name } of rows.filter((_, at) => at % 10 === 0))
      for (const one of [name, ` ${name}\n`, name.slice(1), `${name}等`]) check(index, one);
  });
});

test("a text of which no name contains all has scores below those of the contained part", async () => {
  const index = await indexOfNames([{ name: "云溪市第一医院", aliases: [], nameEn: null }], [], forms);
  const scoreOf = (one: string) => resolveName(index, { text: one, kinds: [] }, 1).candidates[0]?.score;
  expect(scoreOf("云溪市第一医院")).toBe(1);
  expect(scoreOf("云溪第一医院")).toBe(0.95);
  expect(scoreOf("云溪市第一医院心内科")).toBe(0.824);
  expect(scoreOf("yunxishidiyiyiyuan")).toBe(0.9);
  expect(scoreOf("第一医院云溪市")).toBe(0.9);
  expect(scoreOf("甲乙丙")).toBeUndefined();
});
