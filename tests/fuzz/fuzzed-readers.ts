import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readTokens } from "../../src/access/tokens-file.ts";
import { checkFiles, readSoundSeeds } from "../../src/checks/check.ts";
import { readSettings, SETTINGS } from "../../src/config/settings.ts";
import { YilianError } from "../../src/errors.ts";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { formatCsv } from "../../src/exchange/csv.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { formatJsonl } from "../../src/exchange/jsonl.ts";
import { columnsOf, TABLE_NAMES } from "../../src/exchange/tables.ts";
import { PAGES } from "../../src/explorer/explorer.ts";
import type { RoutedPage } from "../../src/explorer/page.ts";
import { CursorScope } from "../../src/graphql/connections/cursor.ts";
import { readBackup } from "../../src/maintenance/read-backup.ts";
import { parseFragment } from "../../src/model/fragment.ts";
import { parseCitation, parseEvidenceId, parseRelationshipId } from "../../src/model/ids.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import { readSeedFiles } from "../../src/seeds/files.ts";
import { formatSeedFile } from "../../src/seeds/format.ts";
import { inParts, linesOfBackup, sealed } from "../support/backup-file.ts";
import { arbitraryEdits, edited } from "./arbitrary-edits.ts";

/** What the pages read from their addresses. */
const PARAMETERS =
  "q=a&of=a&of=b&of=c&from=a&to=b&avoid=c&through=e&via=f&status=g&also=h&max=6&show=3&asOf=2024&dated=only&atLeast=2" +
  "&policies=allowed&parts=separate&order=NAME&way=program&kind=HOSPITAL&level=x&place=y&planned=included&within=z&after=k";

/** Something that reads what people and programs write. */
export interface FuzzedReader {
  readonly name: string;
  /** Valid texts, which are changed. */
  readonly originals: readonly string[];
  /** Texts that mean something to the reader. */
  readonly pieces: readonly string[];
  /** The codes of its refusals. */
  readonly codes: readonly string[];
  /** Reads a changed text. @throws {Error} when what it read is wrong. */
  read(text: string, original: number): unknown;
}

/**
 * Changes texts, and reads them: each is read or refused with a code of the reader, and nothing else happens.
 *
 * @throws {Error} with the seed and the smallest changes that were found.
 */
export async function fuzzReader(
  reader: FuzzedReader,
  { runs, seed }: { runs: number; seed: number },
): Promise<{ readonly read: number; readonly refused: number }> {
  const count = { read: 0, refused: 0 };
  const property = fc.asyncProperty(
    fc.nat(reader.originals.length - 1),
    arbitraryEdits(reader.pieces),
    async (original, edits) => {
      try {
        await reader.read(edited(reader.originals[original] ?? "", edits), original);
        count.read++;
      } catch (error) {
        if (!(error instanceof YilianError) || !reader.codes.includes(error.code)) throw error;
        count.refused++;
      }
      if ("polluted" in {}) throw new Error("The prototype of all objects has a new property.");
    },
  );
  await fc.assert(property, { numRuns: runs, seed, includeErrorInReport: true });
  return count;
}

/**
 * The readers of seeds, tables, backups, cursors, addresses, citations, settings, tokens and dates.
 *
 * @param given.seeds - a folder of seeds.
 * @param given.backup - a backup.
 */
export function fuzzedReaders({ seeds, backup }: { seeds: string; backup: Uint8Array }): readonly FuzzedReader[] {
  const files = readSeedFiles(seeds);
  const { content } = readSoundSeeds(seeds);
  const pieces = files.flatMap(({ text }) => text.match(/'[^'\n]{1,30}'|\w+|[[\]{},]/g)?.slice(0, 200) ?? []);
  const withFile = (text: string, original: number) =>
    files.map((file, at) => (at === original ? { ...file, text } : file));
  const tables = tablesOf(content);
  const csv = TABLE_NAMES.map((name) => formatCsv(columnsOf(name), tables[name], false));
  const jsonl = TABLE_NAMES.map((name) => formatJsonl(tables[name]));
  const lines = linesOfBackup(backup);
  const scope = new CursorScope("0123456789abcdef", () => "hospitals");
  return [
    {
      name: "the check of seeds",
      ...{ originals: files.map(({ text }) => text), pieces, codes: [] },
      read: (text, original) => checkFiles(withFile(text, original), { name: "judged-different.txt", text: "" }),
    },
    {
      name: "the layout of seeds",
      ...{ originals: files.map(({ text }) => text), pieces, codes: ["INVALID_SEEDS"] },
      read: (text, original) => {
        const name = files[original]?.name ?? "";
        const once = formatSeedFile({ name, text });
        if (formatSeedFile({ name, text: once }) !== once) throw new Error("The layout changes a second time.");
      },
    },
    tablesReader("csv", csv),
    tablesReader("jsonl", jsonl),
    {
      name: "backups",
      ...{ originals: [lines.join("\n")], pieces: lines.slice(1, 40) },
      codes: ["BACKUP_FOREIGN", "BACKUP_NEWER", "BACKUP_TRUNCATED", "BACKUP_DAMAGED", "BACKUP_MISMATCH"],
      read: (text) => readBackup(inParts(sealed(text.split("\n")))),
    },
    {
      name: "cursors",
      originals: [scope.encode(["zn"]), scope.encode([3, "医院"]), Buffer.from('["a","b",1]').toString("base64url")],
      ...{ pieces: ["e30", "W10", "bnVsbA"], codes: ["INVALID_CURSOR", "CURSOR_EXPIRED"] },
      read: (text) => {
        const keys = scope.decode(text);
        if (!keys.every((key) => typeof key === "string" || Number.isFinite(key))) throw new Error("no key");
      },
    },
    ...PAGES.map(pageAddress),
    {
      name: "citations and ids",
      originals: ["jzrm:120,164 implied", "a/SUPPORTS/b/kind/subject", "a/SUPPORTS/b#SINCE@jzrm:1,20", "char=3,5"],
      ...{ pieces: ["#", "@", ":", "/", ","], codes: [] },
      read: (text) => [parseCitation(text), parseFragment(text), parseEvidenceId(text), parseRelationshipId(text)],
    },
    {
      name: "settings",
      originals: ["PORT=4000\nRECORD_CACHE_MB=64\nTRUST_PROXY=127.0.0.1\nALLOWED_HOSTS=a.example\nAUTH=none"],
      ...{ pieces: [...SETTINGS], codes: ["INVALID_SETTINGS"] },
      read: (text) => readSettings(Object.fromEntries(text.split("\n").map((line) => line.split(/=(.*)/s, 2)))),
    },
    {
      name: "the file of tokens",
      originals: [
        JSON.stringify({ tokens: [{ name: "a", role: "reader", sha256: "0".repeat(64), created: "2026-01-31" }] }),
      ],
      ...{ pieces: ["admin", "expires", "tokens"], codes: ["INVALID_SETTINGS"] },
      read: (text) => inFolder({ "tokens.json": text }, (folder) => readTokens(join(folder, "tokens.json"))),
    },
    {
      name: "dates",
      ...{ originals: ["2024", "2024-02", "2024-02-29"], pieces: ["00", "13", "31", "２"], codes: [] },
      read: (text) => parsePartialDate(text),
    },
  ];
}

function tablesReader(format: "csv" | "jsonl", texts: readonly string[]): FuzzedReader {
  return {
    name: `tables as ${format}`,
    originals: texts,
    pieces: texts.flatMap((text) => text.split(/[,\n:]/).slice(0, 60)),
    codes: ["INVALID_TABLES"],
    read: (text, original) => {
      const all = TABLE_NAMES.map((name, at) => [`${name}.${format}`, at === original ? text : (texts[at] ?? "")]);
      return inFolder(Object.fromEntries(all), readExchange);
    },
  };
}

/** Reads the address of a page: written and read again, it is the same page. */
function pageAddress(page: RoutedPage): FuzzedReader {
  const open = (parameters: URLSearchParams) => page.open({ id: "x", parameters }).path;
  return {
    name: `the address of the page ${page.name}`,
    originals: [PARAMETERS],
    ...{ pieces: PARAMETERS.split(/[&=]/), codes: [] },
    read: (text) => {
      const once = open(new URLSearchParams(text));
      const twice = open(new URL(once, "http://localhost").searchParams);
      if (once !== twice) throw new Error(`${once} becomes ${twice}`);
    },
  };
}

function inFolder<T>(files: Readonly<Record<string, string>>, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "yilian-fuzz-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
