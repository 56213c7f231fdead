import { describe, expect, test } from "vitest";
import { emptiestCounty, pathCandidates } from "../../src/explorer/example-questions.ts";

const named = (id: string) => ({ id, name: id, nameEn: null });
const row = (name: string, ...states: ("HELD" | "NONE" | "COUNTED")[]) => ({
  name,
  county: name === "" ? null : { id: name },
  cells: states.map((state) => ({ state })),
});
const table = (families: string[], ...rows: ReturnType<typeof row>[]) =>
  emptiestCounty({ within: named("city"), columns: families.map((name) => ({ name })), rows });

describe("the emptiest county", () => {
  test("has the most families that no document mentions there", () => {
    const found = table(["x", "y"], row("a", "HELD", "NONE"), row("b", "NONE", "NONE"), row("c", "NONE", "COUNTED"));
    expect(found).toEqual({ city: named("city"), county: "b", families: ["x", "y"], empty: 2 });
  });

  test("is compared by what the documents mention in the city, also without a county", () => {
    const found = table(["x", "y", "z"], row("a", "NONE", "NONE", "HELD"), row("", "HELD", "NONE", "NONE"));
    expect(found).toMatchObject({ county: "a", families: ["x", "z"], empty: 1 });
  });

  test("is none where every county has everything, or nothing is mentioned", () => {
    expect(table(["x"], row("a", "HELD"))).toBeNull();
    expect(table(["x"], row("a", "NONE"))).toBeNull();
    expect(table([])).toBeNull();
  });
});

describe("the pairs for a long path", () => {
  const hospital = (id: string, ...partners: [id: string, partnerCount: number][]) => ({
    ...named(id),
    partners: { nodes: partners.map(([id, partnerCount]) => ({ ...named(id), partnerCount })) },
  });

  test("lead to the least connected partner of another hospital that is no partner of their own", () => {
    const pairs = pathCandidates([
      hospital("a", ["shared", 2], ["x", 1]),
      hospital("b", ["hub", 9], ["shared", 2], ["z", 1], ["y", 1]),
    ]);
    expect(pairs.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["a", "y"],
      ["b", "x"],
    ]);
  });

  test("are none where all hospitals have the same partners", () => {
    expect(pathCandidates([hospital("a", ["x", 2]), hospital("b", ["x", 2])])).toEqual([]);
    expect(pathCandidates([])).toEqual([]);
  });
});
