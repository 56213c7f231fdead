import { describe, expect, test } from "vitest";
import { checkProperties } from "../../src/checks/properties.ts";
import { rowsOf } from "../../src/exchange/content-to-tables.ts";
import { formatCsv, parseCsv } from "../../src/exchange/csv.ts";
import { formatJsonl, parseJsonl } from "../../src/exchange/jsonl.ts";
import { columnsOfShape } from "../../src/exchange/tables.ts";
import type { RecordShape } from "../../src/model/shape.ts";
import { COUNT, ID, oneOf } from "../../src/model/values.ts";

/** The shape of a fictional record with a new property: the colour of a bus. */
const VEHICLES: RecordShape = {
  own: {
    id: { zh: "标识", type: ID, required: true },
    kind: { zh: "种类", type: oneOf(["bus", "van"]), required: true },
  },
  properties: {
    seats: { zh: "座位", type: COUNT },
    colour: { zh: "颜色", type: oneOf(["red", "blue"]), of: ["bus"], required: ["bus"] },
  },
};
const COLUMNS = columnsOfShape(VEHICLES);
const BUS = { id: "bus-2", kind: "bus", properties: { seats: 40, colour: "red" } };
const VAN = { id: "van-1", kind: "van", properties: { seats: 8 } };
const ROWS = [
  { id: "bus-2", kind: "bus", seats: 40, colour: "red" },
  { id: "van-1", kind: "van", seats: 8 },
];

function faultsOf(kind: string, properties: Readonly<Record<string, unknown>>): string[] {
  const faults = checkProperties({ file: "vehicles", line: 1 }, properties, VEHICLES.properties, kind, {
    missing: (name) => [`no ${name}`, ""],
    unknown: (name, names) => [`unknown ${name}`, names.join(" ")],
  });
  return faults.map(({ message, hint }) => `${message} ${hint}`.trim());
}

describe("a new property in a shape", () => {
  test("is a column with its heading", () => {
    expect(COLUMNS.map(({ name, zh }) => `${name} ${zh}`)).toEqual([
      "id 标识",
      "kind 种类",
      "seats 座位",
      "colour 颜色",
    ]);
  });

  test("is exported with the records that have it", () => {
    expect(rowsOf(VEHICLES, [VAN, BUS])).toEqual(ROWS);
    expect(() => rowsOf(VEHICLES, [{ ...VAN, properties: { wheels: 4 } }])).toThrow("has a property wheels");
  });

  test("is written and read as CSV and as JSON Lines", () => {
    const csv = parseCsv(COLUMNS, "vehicles.csv", Buffer.from(formatCsv(COLUMNS, ROWS, false)));
    const jsonl = parseJsonl(COLUMNS, "vehicles.jsonl", Buffer.from(formatJsonl(ROWS)));
    for (const { rows, faults } of [csv, jsonl]) {
      expect(faults).toEqual([]);
      expect(rows.map(({ cells }) => cells)).toEqual(ROWS);
    }
  });

  test("is checked for being required, for being allowed, and for its type", () => {
    expect(faultsOf("bus", { colour: "blue" })).toEqual([]);
    expect(faultsOf("bus", { colour: "green" })).toEqual(['The colour "green" does not fit. It must be red or blue.']);
    expect(faultsOf("bus", {})).toEqual(["no colour"]);
    expect(faultsOf("van", { colour: "red" })).toEqual(["unknown colour seats"]);
  });
});
