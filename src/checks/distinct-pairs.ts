import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  diagnosticAt,
  formatDiagnostics,
  formatLocation,
  type SourceLocation,
} from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";
import { readText, type SeedFile, writeSeedFiles } from "../seeds/files.ts";
import type { Edit } from "../seeds/text-edits.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { Known } from "./definitions.ts";

/** The file in the folder of the seeds that lists pairs of entities which look alike and are two. */
export const JUDGED_FILE = "judged-different.txt";

/** Two entities that a curator judged to be two. */
export interface Judged extends SourceLocation {
  readonly a: string;
  readonly b: string;
  /** In a few words; empty where nothing is said. */
  readonly why: string;
}

const FORM = "Write two ids of entities, then why they are two: `yunxi-tcm-hospital yunxi-hospital  two houses`.";
const HEADER = `# Pairs of entities that look alike and are two, each with the reason: two ids, then why.
# \`yilian near-duplicates\` leaves them out; \`yilian near-duplicates --different <id> <id> --why <text>\` adds a line.
`;

/**
 * Reads the file of a folder; its text is empty where the folder has none.
 *
 * @throws {YilianError} INVALID_SEEDS when it cannot be read or is not UTF-8.
 */
export function readJudgedFile(folder: string): SeedFile {
  const path = join(folder, JUDGED_FILE);
  if (!existsSync(path)) return { name: JUDGED_FILE, text: "" };
  const read = readText(path);
  if ("problem" in read) throw new YilianError("INVALID_SEEDS", `${path} ${read.problem}`);
  return { name: JUDGED_FILE, text: read.text };
}

/** The pairs of a file in the order of their lines, empty lines and those behind `#` apart, and lines that are none. */
export function parseJudged({ name, text }: SeedFile): { judged: readonly Judged[]; faults: readonly Diagnostic[] } {
  const judged: Judged[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const place = { file: name, line: index + 1 };
    const [, a, b, why = ""] = /^(\S+)\s+(\S+)(?:\s+(.*))?$/.exec(line) ?? [];
    if (a === undefined || b === undefined) faults.push(diagnosticAt(place, `"${line}" is no pair of entities.`, FORM));
    else judged.push({ ...place, a, b, why });
  }
  return { judged, faults };
}

/** Checks that each line names two entities that there are, and no pair stands twice. */
export function checkJudged(judged: readonly Judged[], known: Known): Diagnostic[] {
  const seen = new Map<string, SourceLocation>();
  return judged.flatMap((pair) => {
    const faults: Diagnostic[] = [];
    for (const id of new Set([pair.a, pair.b])) {
      if (known.entities.has(id) || known.isDoubtful(id)) continue;
      const hint = didYouMean(id, [...known.entities.keys()], "Correct it, or take the line away.");
      faults.push(diagnosticAt(pair, `No entity has the id "${id}".`, hint));
    }
    if (pair.a === pair.b) faults.push(diagnosticAt(pair, `"${pair.a}" stands twice in the line.`, FORM));
    const earlier = seen.get(keyOf(pair));
    if (earlier === undefined) seen.set(keyOf(pair), pair);
    else
      faults.push(
        diagnosticAt(pair, `The pair is there already, at ${formatLocation(earlier)}.`, "Take one line away."),
      );
    return faults;
  });
}

/** What tells a pair, whichever of the two comes first. */
export function keyOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return compareTexts(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Writes down in a folder that two entities are two, in the order of the ids.
 *
 * @throws {YilianError} INVALID_ARGUMENT when an id is unknown, both are one or the pair is there already; INVALID_SEEDS
 * when the file cannot be read or written.
 */
export function judgeDifferent(folder: string, known: Known, ids: readonly [string, string], why: string): void {
  const file = readJudgedFile(folder);
  const [a = "", b = ""] = [...ids].sort(compareTexts);
  const words = why.replaceAll(/\s+/g, " ").trim();
  const line = words === "" ? `${a} ${b}` : `${a} ${b}  ${words}`;
  const lines = file.text === "" ? HEADER.trimEnd().split("\n") : file.text.trimEnd().split("\n");
  const { judged } = parseJudged(file);
  const faults = checkJudged([...judged, { file: JUDGED_FILE, line: lines.length + 1, a, b, why }], known);
  if (faults.length > 0) throw new YilianError("INVALID_ARGUMENT", formatDiagnostics(faults));
  const behind = judged.find((pair) => compareTexts(keyOf(pair), `${a} ${b}`) > 0);
  lines.splice(behind === undefined ? lines.length : behind.line - 1, 0, line);
  writeSeedFiles(folder, [{ name: JUDGED_FILE, text: `${lines.join("\n")}\n` }]);
}

/** The edits of the file by which pairs of an entity become those of another, each once. */
export function editsOfJudged(file: SeedFile, keep: string, drop: string): Edit[] {
  const { judged } = parseJudged(file);
  const seen = new Set(judged.filter(({ a, b }) => a !== drop && b !== drop).map(keyOf));
  const lines = file.text.split("\n");
  let at = 0;
  return lines.flatMap((line, index): Edit[] => {
    const from = at;
    at += line.length + 1;
    const pair = judged.find((one) => one.line === index + 1 && (one.a === drop || one.b === drop));
    if (pair === undefined) return [];
    const [a, b] = [pair.a, pair.b].map((id) => (id === drop ? keep : id)) as [string, string];
    const isThere = seen.has(keyOf({ a, b }));
    seen.add(keyOf({ a, b }));
    const end = Math.min(from + line.length + 1, file.text.length);
    if (isThere) return [{ from, to: end, text: "" }];
    const text = [keyOf({ a, b }), pair.why].filter((part) => part !== "").join("  ");
    return [{ from, to: from + line.length, text }];
  });
}
