import { expect, test } from "vitest";
import type { Cited } from "../../src/seeds/citations.ts";
import { contentOf } from "../../src/seeds/content.ts";
import type { Rows } from "../../src/seeds/rows.ts";

const cited = (line: number, implied: boolean): Cited => ({
  ...{ file: "10-offers.cypher", line, passage: "yx:3,7", document: "yx", range: { from: 3, to: 7 }, implied },
});

const ROWS: Rows = {
  ...{ datasets: [], documents: [], marks: [], measures: [], formerIds: [], relationships: [], figures: [] },
  entities: [
    {
      ...{ file: "10-offers.cypher", line: 2, order: 1, id: "mri", kind: "OFFERING", name: "磁共振" },
      ...{ nameEn: undefined, subkind: "equipment", citations: [cited(2, false)] },
    },
  ],
  aliases: [4, 5].map((line) => ({
    ...{ file: "10-offers.cypher", line, order: line, id: "mri", alias: "核磁", citations: [cited(line, line === 5)] },
  })),
  properties: [
    { file: "10-offers.cypher", line: 6, order: 6, id: "mri", property: "note", value: "一台", citations: [] },
  ],
};

test("an alias that two rows give has one piece of evidence, which the last row states", () => {
  const { content, places } = contentOf(ROWS);
  expect(content.evidence.map(({ id, knowledge }) => [id, knowledge])).toEqual([
    ["mri#name@yx:3,7", "stated"],
    ["mri#kind@yx:3,7", "stated"],
    ["mri#alias=核磁@yx:3,7", "implied"],
  ]);
  expect(places.get("mri#alias=核磁@yx:3,7")).toEqual({ file: "10-offers.cypher", line: 5 });
});

test("each record has the place of its row, and an unknown id has none", () => {
  const { places } = contentOf(ROWS);
  expect(places.get("mri")).toEqual({ file: "10-offers.cypher", line: 2 });
  expect(places.get("mri#name@yx:3,7")).toEqual({ file: "10-offers.cypher", line: 2 });
  expect(places.get("ct")).toBeUndefined();
});
