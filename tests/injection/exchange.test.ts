import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportContent, FORMATS } from "../../src/exchange/export.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { showUnprintable } from "../../src/model/control-characters.ts";
import { digestOf } from "../../src/model/digest.ts";
import { isEntityId } from "../../src/model/ids.ts";
import type { Content } from "../../src/model/records.ts";
import { parseXml } from "../support/parse-xml.ts";
import { type Ran, runYilian } from "../support/run-yilian.ts";
import { messageOf } from "../support/seed-folders.ts";
import { hostileSeeds } from "./hostile-seeds.ts";
import { HOSTILE_NAMES, HOSTILE_TEXTS, REFUSED_TEXTS } from "./hostile-texts.ts";

describe("hostile texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-hostile-exchange-"));
  const at = (name: string) => join(folder, name);
  let content: Content;
  let digest: string;
  beforeAll(() => {
    content = hostileSeeds().content;
    digest = digestOf(content);
    for (const format of FORMATS)
      exportContent(content, digest, { format, folder: at(format), bom: false, raw: false });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["csv", "jsonl", "cypher"])("are the same after an export as %s and an import", (format) => {
    expect(digestOf(readExchange(at(format)).content)).toBe(digest);
  });

  test("are no formula in a CSV, and text in GraphML", () => {
    for (const name of ["documents", "entities", "relationships", "figures", "evidence", "dataset", "measures"])
      for (const row of parse(readFileSync(at(`csv/${name}.csv`)), { bom: true }) as string[][])
        expect(row.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([]);
    expect(parseXml(readFileSync(at("graphml/graph.graphml"), "utf8")).name).toBe("graphml");
  });

  /** A folder of tables, in which one text of a file is another. */
  function tablesWith(file: string, change: (text: string) => string): string {
    const copy = mkdtempSync(at("tables-"));
    cpSync(at("jsonl"), copy, { recursive: true });
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), "utf8")));
    return copy;
  }

  const IDS = [...HOSTILE_NAMES.slice(0, 5), ...HOSTILE_TEXTS.prototypes, ...HOSTILE_TEXTS.paths, ...REFUSED_TEXTS];
  test.each(IDS.filter((text) => !isEntityId(text)))("are rejected as the id of an entity: %j", (text) => {
    const tables = tablesWith("entities.jsonl", (lines) =>
      lines.replace(/"id":"constructor"/, () => `"id":${JSON.stringify(text)}`),
    );
    expect(messageOf(() => readExchange(tables))).toMatch(/^INVALID_TABLES: (?:.|\n)*entities\.jsonl:\d+: /);
  });

  test.each(["__proto__", "constructor", "\u001b[2J", "=1+1", "<script>"])("are rejected as a column: %j", (text) => {
    const jsonl = tablesWith("entities.jsonl", (lines) =>
      lines.replaceAll(/^\{/gm, () => `{${JSON.stringify(text)}:{"x":1},`),
    );
    expect(messageOf(() => readExchange(jsonl))).toMatch(/^INVALID_TABLES: /);
    const csv = mkdtempSync(at("csv-"));
    cpSync(at("csv"), csv, { recursive: true });
    const path = join(csv, "entities.csv");
    const quoted = `"${text}"`;
    writeFileSync(
      path,
      readFileSync(path, "utf8").replaceAll(/^(?=\S)/gm, () => `${quoted},`),
    );
    expect(messageOf(() => readExchange(csv))).toMatch(/^INVALID_TABLES: /);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each(REFUSED_TEXTS)("that no text may have are rejected in a name, with a message in one line: %j", (text) => {
    const tables = tablesWith("entities.jsonl", (lines) =>
      lines.replace(/"name":"/, () => `"name":${JSON.stringify(`a${text}b`).slice(0, -1)}`),
    );
    const message = messageOf(() => readExchange(tables));
    expect(message).toMatch(/^INVALID_TABLES: entities\.jsonl:\d+: /);
    expect(showUnprintable(message)).toBe(message);
  });

  test("in the data are printed by no command as they are", async () => {
    const env = { PATH: process.env.PATH ?? "", DATA_DIR: at("data"), SEED_DIR: at("cypher"), SOURCES_DIR: at("none") };
    const run = (...args: readonly string[]) => runYilian(args, env);
    const ran: Record<string, Ran> = {};
    for (const args of [
      ["check"],
      ["seed"],
      ["seed", "--repair"],
      ["doctor"],
      ["doctor", "--json"],
      ["near-duplicates"],
      ["merge", "null", "null-null"],
      ["locate", "x"],
      ["verify"],
      ["verify", "--stored"],
      ["verify", "--uncovered"],
      ["export", "csv", at("again"), "--raw"],
      ["backup", at("backup")],
      ["restore", at("backup")],
      ["import", at("jsonl")],
      ["add-document", at("jsonl/entities.jsonl"), "--title", HOSTILE_TEXTS.terminal[0]],
      ["format", "--check"],
    ])
      ran[args.join(" ")] = await run(...args);
    for (const [command, { out, err }] of Object.entries(ran)) {
      expect([command, showUnprintable(out + err)]).toEqual([command, out + err]);
      expect([command, out + err]).not.toEqual([command, expect.stringMatching(/^hostile/m)]);
    }
    expect(ran.check).toMatchObject({ status: 0 });
    expect(ran.seed).toMatchObject({ status: 0, out: expect.stringContaining(digest.slice(0, 12)) });
    expect(ran["verify --stored"]).toMatchObject({ status: 0 });
    // Without names in what is printed, the above would say nothing.
    expect(
      Object.values(ran)
        .map(({ out }) => out)
        .join(""),
    ).toContain("\\u202e");
  });

  test.skipIf(process.platform === "win32")("in a folder of an export replace links, and follow none", () => {
    const target = at("target");
    writeFileSync(target, "unchanged");
    const into = mkdtempSync(at("links-"));
    for (const name of ["entities.csv", "dataset.csv"]) symlinkSync(target, join(into, name));
    exportContent(content, digest, { format: "csv", folder: into, bom: false, raw: false });
    expect(readFileSync(target, "utf8")).toBe("unchanged");
    expect(digestOf(readExchange(into).content)).toBe(digest);
  });
});
