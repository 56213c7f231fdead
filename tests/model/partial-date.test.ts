import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePartialDates, holdsAt, type PartialDate, parsePartialDate } from "../../src/model/partial-date.ts";

function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`${text} is no date.`);
  return date;
}

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe("a partial date", () => {
  test("spans its possible days", () => {
    expect(dateOf("2025")).toEqual({ text: "2025", first: "2025-01-01", last: "2025-12-31" });
    expect(dateOf("2025-04")).toEqual({ text: "2025-04", first: "2025-04-01", last: "2025-04-30" });
    expect(dateOf("2024-02")).toEqual({ text: "2024-02", first: "2024-02-01", last: "2024-02-29" });
    expect(dateOf("1900-02").last).toBe("1900-02-28");
    expect(dateOf("2025-04-08")).toEqual({ text: "2025-04-08", first: "2025-04-08", last: "2025-04-08" });
    expect(dateOf("2025-12-31").last).toBe("2025-12-31");
    expect(dateOf("2025-01-01").first).toBe("2025-01-01");
  });

  test("has no other form", () => {
    const none = [
      "",
      "25",
      "0000",
      "2025-00",
      "2025-13",
      "2025-4",
      "2025-04-00",
      "2025-04-31",
      "2023-02-29",
      "2025-04-08T00:00",
      " 2025",
      "2025\n",
      "二〇二五",
      "-2025",
    ];
    for (const text of none) expect(parsePartialDate(text), text).toBeUndefined();
  });

  test("is parsed from every day, month and year", () => {
    fc.assert(
      fc.property(partial, (text) => {
        const date = dateOf(text);
        expect(date.text).toBe(text);
        expect(date.first.startsWith(text) && date.last.startsWith(text)).toBe(true);
        expect(date.first <= date.last).toBe(true);
      }),
    );
  });
});

describe("the order of partial dates", () => {
  test("is by first day, then by precision", () => {
    const sorted = ["2025-12", "2024", "2025-01-01", "2025", "2025-01", "2024-12-31"]
      .map(dateOf)
      .sort(comparePartialDates);
    expect(sorted.map(({ text }) => text)).toEqual(["2024", "2024-12-31", "2025-01-01", "2025-01", "2025", "2025-12"]);
  });

  test("is total, and equal only for the same text", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const order = comparePartialDates(dateOf(a), dateOf(b));
        expect(order === 0).toBe(a === b);
        expect(comparePartialDates(dateOf(b), dateOf(a))).toBe(order === 0 ? 0 : -order);
      }),
    );
  });
});

describe("whether a statement is valid at a time", () => {
  const at = (since: string | undefined, until: string | undefined, asOf: string) =>
    holdsAt(
      since === undefined ? undefined : dateOf(since),
      until === undefined ? undefined : dateOf(until),
      dateOf(asOf),
    );

  test("is unknown without dates", () => {
    expect(at(undefined, undefined, "2025")).toBe("undated");
  });

  test("includes both bounds", () => {
    expect(at("2025-04-08", undefined, "2025-04-08")).toBe("yes");
    expect(at("2025-04-08", undefined, "2025-04-07")).toBe("no");
    expect(at(undefined, "2025-04-08", "2025-04-08")).toBe("yes");
    expect(at(undefined, "2025-04-08", "2025-04-09")).toBe("no");
    expect(at("2025-01-01", "2025-12-31", "2025-06-01")).toBe("yes");
  });

  test("is true if less precise bounds allow it", () => {
    expect(at("2025", undefined, "2025-04")).toBe("yes");
    expect(at("2025-12-31", undefined, "2025")).toBe("yes");
    expect(at("2026", undefined, "2025")).toBe("no");
    expect(at(undefined, "2024", "2024-12-31")).toBe("yes");
    expect(at(undefined, "2024", "2025-01-01")).toBe("no");
    expect(at(undefined, "2025-01-01", "2025")).toBe("yes");
  });

  test("ignores a missing bound", () => {
    expect(at("2020", undefined, "9999")).toBe("yes");
    expect(at(undefined, "2020", "0001")).toBe("yes");
  });

  test("is true exactly when some day of the time is within the widest bounds", () => {
    fc.assert(
      fc.property(partial, partial, partial, (since, until, asOf) => {
        const [from, to, time] = [dateOf(since), dateOf(until), dateOf(asOf)];
        const expected = from.first <= time.last && to.last >= time.first;
        expect(holdsAt(from, to, time)).toBe(expected ? "yes" : "no");
      }),
    );
  });
});
