import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPartnerOverlaps, sharedByPair } from "../../src/api/partner-overlaps.ts";
import { findSharedPartners, type PartnerRow } from "../../src/api/shared-partners.ts";

/** A row in which root and partner are joined directly, unless told otherwise. */
function row(rootId: string, partnerId: string, more: Partial<PartnerRow> = {}): PartnerRow {
  return {
    rootId,
    partnerId,
    holderId: rootId,
    otherId: partnerId,
    partnerName: partnerId.toUpperCase(),
    partnerKind: "HOSPITAL",
    undated: true,
    relationshipId: `${rootId}/PARTNERS_WITH/${partnerId}`,
    ...more,
  };
}

describe("shared partners", () => {
  test("only partners of at least as many roots as asked are shared", () => {
    const rows = [row("a", "x"), row("b", "x"), row("c", "x"), row("a", "y"), row("b", "y"), row("c", "z")];
    const ids = (atLeast: number) => findSharedPartners(rows, ["a", "b", "c"], atLeast).map((one) => one.partnerId);
    expect(ids(3)).toEqual(["x"]);
    expect(ids(2)).toEqual(["x", "y"]);
    expect(ids(1)).toEqual(["x", "y", "z"]);
  });

  test("those shared by most come first, then by name in code points, then by id", () => {
    const rows = ["a", "b"].flatMap((root) => [
      row(root, "p1", { partnerName: "乙" }),
      row(root, "p2", { partnerName: "丙" }),
      row(root, "p3", { partnerName: "丙" }),
    ]);
    const ids = findSharedPartners([...rows, row("c", "p1")], ["a", "b", "c"], 2).map((one) => one.partnerId);
    expect(ids).toEqual(["p1", "p2", "p3"]);
  });

  test("a root is not a shared partner of the others", () => {
    expect(findSharedPartners([row("a", "b"), row("c", "b")], ["a", "b", "c"], 1)).toEqual([]);
  });

  test("links tell every relationship once, and the parts on either side that hold it", () => {
    const rows = [
      row("a", "x", { holderId: "a-campus", relationshipId: "r2" }),
      row("a", "x", { otherId: "x-team", relationshipId: "r1" }),
      row("a", "x", { otherId: "x-team", relationshipId: "r1" }),
      row("b", "x", { relationshipId: "r3" }),
    ];
    expect(findSharedPartners(rows, ["b", "a"], 2)[0]?.links).toEqual([
      { rootId: "b", relationshipIds: ["r3"], throughIds: [] },
      { rootId: "a", relationshipIds: ["r1", "r2"], throughIds: ["a-campus", "x-team"] },
    ]);
  });
});

describe("partner overlaps", () => {
  test("a pair counts what both have, and its similarity leaves out each other", () => {
    const rows = [row("a", "x"), row("b", "x"), row("a", "y"), row("b", "z"), row("a", "b"), row("b", "a")];
    expect(findPartnerOverlaps(rows, 1)).toEqual([{ a: "a", b: "b", count: 1, similarity: 1 / 3 }]);
  });

  test("pairs that share too few are left out", () => {
    const rows = [row("a", "x"), row("b", "x")];
    expect(findPartnerOverlaps(rows, 2)).toEqual([]);
    expect(findPartnerOverlaps(rows, 1)).toHaveLength(1);
  });

  test("overlaps agree with counting each pair by hand", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const graph = fc.array(fc.tuple(id, id), { maxLength: 30 });
    fc.assert(
      fc.property(graph, (pairs) => {
        const rows = pairs.flatMap(([x, y]) => (x === y ? [] : [row(x, y), row(y, x)]));
        const partners = (root: string) =>
          new Set(rows.filter((one) => one.rootId === root).map((one) => one.partnerId));
        const found = new Map(findPartnerOverlaps(rows, 1).map((one) => [`${one.a} ${one.b}`, one]));
        for (const a of "abcdef") {
          for (const b of "abcdef") {
            if (a >= b) continue;
            const [ofA, ofB] = [partners(a), partners(b)];
            const shared = [...ofA].filter((one) => ofB.has(one) && one !== a && one !== b);
            const all = new Set([...ofA, ...ofB].filter((one) => one !== a && one !== b));
            const overlap = found.get(`${a} ${b}`);
            expect(overlap?.count ?? 0).toBe(shared.length);
            if (overlap !== undefined) expect(overlap.similarity).toBeCloseTo(shared.length / all.size, 12);
            expect(
              sharedByPair(rows, a, b)
                .map((one) => one.partnerId)
                .sort(),
            ).toEqual(shared.sort());
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
