import { expect, test } from "vitest";
import { seriesOf } from "../../src/explorer/components/figure-table.tsx";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { placePoints } from "../../src/explorer/pictures/line-chart.tsx";
import { readerOf } from "../../src/explorer/reader.ts";

const reader = readerOf(new URLSearchParams("lang=en"), undefined, CATALOGUES);
const point = (date: string, value: number) => ({ date, value, text: String(value), dateText: date });
const figure = (asOf: string | null, value: number, more: object = {}) =>
  ({
    ...{ id: `${asOf} ${value}`, measure: "beds", measureName: "beds", subject: null, unit: "beds" },
    ...{ value, text: `${value} beds`, qualifier: "EXACT", asOf, since: null, until: null, evidence: [] },
    ...{ of: { id: "a", kind: "HOSPITAL", name: "a", nameEn: null } },
    ...more,
  }) as Parameters<typeof seriesOf>[0][number];

test("points are in the order of time, and their height is in proportion to the value", () => {
  const [first, second, third] = placePoints([point("2022", 50), point("2020", 0), point("2021", 100)]);
  expect([first?.date, second?.date, third?.date]).toEqual(["2020", "2021", "2022"]);
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBe((third?.x ?? 0) - (second?.x ?? 0));
  const [low, high, middle] = [first?.y ?? 0, second?.y ?? 0, third?.y ?? 0];
  expect(low - middle).toBe(middle - high);
});

test("labels do not overlap, and the last point has one", () => {
  const placed = placePoints(Array.from({ length: 30 }, (_, at) => point(String(1990 + at), at)));
  const labelled = placed.filter(({ isLabelled }) => isLabelled).map(({ x }) => x);
  expect(labelled.length).toBeGreaterThan(2);
  expect(labelled.at(-1)).toBe(placed.at(-1)?.x);
  for (const [at, x] of labelled.slice(1).entries()) expect(x - (labelled[at] ?? 0)).toBeGreaterThanOrEqual(80);
});

test("a measure is a series if it has exact values of one thing in several years", () => {
  expect(seriesOf([figure("2020", 1), figure("2021-05", 2)], reader).map(({ points }) => points.length)).toEqual([2]);
  for (const other of [
    figure("2020-09", 2),
    figure(null, 2),
    figure("2021", 2, { qualifier: "OVER" }),
    figure("2021", 2, { subject: "ICU" }),
    figure("2021", 2, { unit: "wards" }),
  ])
    expect(seriesOf([figure("2020", 1), other], reader)).toEqual([]);
});
