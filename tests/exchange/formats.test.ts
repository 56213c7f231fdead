import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSeeds } from "../../src/checks/check.ts";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { formatCsv } from "../../src/exchange/csv.ts";
import { formatCypher } from "../../src/exchange/cypher.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { formatJsonl } from "../../src/exchange/jsonl.ts";
import { columnsOf, TABLE_NAMES, type Tables } from "../../src/exchange/tables.ts";
import type { TextFile } from "../../src/files/atomic-write.ts";
import { digestOf } from "../../src/model/digest.ts";
import type { Content } from "../../src/model/records.ts";
import { arbitraryTables, soundOf } from "./arbitrary-rows.ts";

const FORMATS: Readonly<Record<string, (content: Content) => readonly TextFile[]>> = {
  csv: (content) => csvOf(tablesOf(content), false),
  "csv with a byte order mark": (content) => csvOf(tablesOf(content), true),
  jsonl: (content) => {
    const tables = tablesOf(content);
    return TABLE_NAMES.map((name) => ({ name: `${name}.jsonl`, text: formatJsonl(tables[name]) }));
  },
  cypher: formatCypher,
};

function csvOf(tables: Tables, bom: boolean): TextFile[] {
  return TABLE_NAMES.map((name) => ({ name: `${name}.csv`, text: formatCsv(columnsOf(name), tables[name], bom) }));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yilian-formats-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The records by id, so that a failure shows the differences. */
const byId = ({ documents, measures, entities, relationships, figures, evidence }: Content) =>
  Object.fromEntries(
    [documents, measures, entities, relationships, figures, evidence].flat().map((record) => [record.id, record]),
  );

describe.each(Object.entries(FORMATS))("%s", (name, format) => {
  test("contains every data set completely, and restores it byte by byte", () => {
    const own = join(folder, name);
    mkdirSync(own);
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const { content } = soundOf(tables);
        const files = format(content);
        for (const file of files) writeFileSync(join(own, file.name), file.text);
        const read = readExchange(own);
        expect(byId(read.content)).toEqual(byId(content));
        expect(digestOf(read.content)).toBe(digestOf(content));
        expect(format(read.content)).toEqual(files);
        if (name === "cypher") expect(checkSeeds(own)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(own).every((file) => readFileSync(join(own, file)).length > 0)).toBe(true);
  });
});

test("sorts rows and lists by code points, whatever the order of the data", () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const { content } = soundOf(tables);
      const turned = Object.fromEntries(
        Object.entries(content).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      ) as unknown as Content;
      const entities = turned.entities.map(({ properties, ...entity }) => {
        const { aliases } = properties;
        return {
          ...entity,
          properties: Array.isArray(aliases) ? { ...properties, aliases: aliases.toReversed() } : properties,
        };
      });
      expect(tablesOf({ ...turned, entities })).toEqual(tablesOf(content));
    }),
    { numRuns: 30 },
  );
});
