import { describe, expect, test } from "vitest";
import { faultsOfValues, twinsIn } from "../../src/curation/verify-values.ts";
import { CodePoints } from "../../src/model/fragment.ts";
import type { Content, Properties } from "../../src/model/records.ts";

const TEXT = "2023年，医院建成新楼。同年3月，三位专家来院，门诊量1,200 人\n次，位居首位。2024年7月12日，设床150张。";

/** The faults of one relationship with these properties that cites a passage of this text. */
function faultsWith(properties: Properties, words: string): string[] {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  const fragment = `char=${start},${start + Array.from(words).length}`;
  const content: Content = {
    version: "1",
    title: "一",
    entities: [],
    measures: [],
    figures: [],
    documents: [],
    relationships: [{ id: "a/RUNS/b", type: "RUNS", from: "a", to: "b", properties }],
    evidence: [{ id: "a/RUNS/b@d", about: "a/RUNS/b", document: "d", fragment, start, knowledge: "stated" }],
  };
  return faultsOfValues(content, new Map([["d", new CodePoints(TEXT)]])).map(({ message }) => message);
}

describe("a date of a statement", () => {
  test.each([
    ["2023", "2023年，医院"],
    ["2024-07-12", "2024年7月12日"],
    ["2024-07", "7月12日，设床"],
    ["2023-03", "同年3月"],
  ])("%s is in “%s”, or its year is the year before", (since, words) => {
    expect(faultsWith({ since }, words)).toEqual([]);
  });

  test.each([
    ["2023", "同年3月"],
    ["2024", "医院建成"],
    ["2024-03", "同年3月"],
    ["2023-02", "同年3月"],
    ["2024-07-02", "2024年7月12日"],
    ["2024-07-13", "2024年7月12日"],
  ])("%s is not in “%s”", (since, words) => {
    expect(faultsWith({ since }, words)).toEqual([`No passage of a/RUNS/b contains its since ${since}.`]);
  });
});

describe("a number of a statement", () => {
  test.each([
    [3, "三位专家"],
    [1, "位居首位"],
    [1200, "门诊量1,200 人"],
    [150, "150张"],
  ])("%d is in “%s”", (count, words) => {
    expect(faultsWith({ count }, words)).toEqual([]);
  });

  test.each([
    [15, "设床150张"],
    [50, "设床150张"],
    [200, "门诊量1,200 人"],
    [4, "三位专家"],
  ])("%d is not in “%s”", (count, words) => {
    expect(faultsWith({ count }, words)).toEqual([`No passage of a/RUNS/b contains its count ${count}.`]);
  });
});

describe("duplicate relationships", () => {
  const twins = (...rows: readonly (readonly [kind: string, fragment: string, subject?: string])[]) =>
    twinsIn({
      version: "1",
      title: "一",
      entities: [],
      measures: [],
      figures: [],
      documents: [],
      relationships: rows.map(([kind, , subject]) => ({
        id: `a/PARTNERS_WITH/b/${kind}`,
        type: "PARTNERS_WITH",
        from: "a",
        to: "b",
        properties: { kind, ...(subject && { subject }) },
      })),
      evidence: rows.map(([kind, fragment]) => ({
        id: `a/PARTNERS_WITH/b/${kind}@d:${fragment}`,
        about: `a/PARTNERS_WITH/b/${kind}`,
        document: "d",
        fragment,
        start: 0,
        knowledge: "stated",
      })),
    }).map(({ id }) => id);

  test("have the same type and ends and cite exactly the same passages", () => {
    expect(twins(["research", "char=1,9"], ["training", "char=1,9"])).toEqual([
      "a/PARTNERS_WITH/b/training@d:char=1,9",
    ]);
  });

  test("do not cite other passages or have other subjects", () => {
    expect(twins(["research", "char=1,9"], ["training", "char=2,9"])).toEqual([]);
    expect(twins(["research", "char=1,9", "骨科"], ["training", "char=1,9", "肿瘤"])).toEqual([]);
  });
});
