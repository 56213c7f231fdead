import { describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { changesOf } from "../../src/curation/content-diff.ts";
import { FIXTURE } from "../support/seed-folders.ts";

const { content } = readSoundSeeds(FIXTURE.seeds);
const PARTS = ["documents", "measures", "entities", "relationships", "figures", "evidence"] as const;
const empty = { ...content, ...Object.fromEntries(PARTS.map((part) => [part, []])) };

describe("the diff of two data sets", () => {
  test("is empty when both are equal", () => {
    expect(changesOf(content, structuredClone(content))).toEqual([]);
  });

  test("names at most five records of each part, and counts the evidence", () => {
    const added = changesOf(empty, content);
    expect(added.map((line) => line.replace(/:.*/, ""))).toEqual([
      "+2 documents",
      "+1 measure",
      "+10 entities",
      "+10 relationships",
      "+1 figure",
      "+35 pieces of evidence",
    ]);
    expect(added[2]).toMatch(/^\+10 entities: [^;]+(; [^;]+){4} and 5 more$/);
    expect(added[4]).toMatch(/^\+1 figure: \S+ 队员人数 7 人$/);
    expect(changesOf(content, empty)).toHaveLength(PARTS.length);
    expect(changesOf(content, empty)[1]).toBe("-1 measure: 队员人数");
  });

  test("names changed records", () => {
    const relationships = content.relationships.map((one) =>
      one.id === "lin-hai/AFFILIATED_WITH/yunxi-first-hospital" ? { ...one, properties: {} } : one,
    );
    expect(changesOf(content, { ...content, relationships })).toEqual([
      "~1 relationship: 林海 AFFILIATED_WITH 云溪市第一医院",
    ]);
  });

  test("includes the version and the title", () => {
    expect(changesOf(content, { ...content, version: "2", title: "其他" })).toEqual([
      "~the version: 1, now 2",
      `~the title: ${content.title}, now 其他`,
    ]);
  });
});
