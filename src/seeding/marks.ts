import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fragment, parseFragment } from "../model/fragment.ts";
import { type Fault, faultAt, type Place } from "./fault.ts";

/** The file in the folder of the seeds that lists the sentences which hold no fact. */
export const MARKS_FILE = "without-facts.txt";

/** Why a sentence holds no fact. */
export const REASONS = ["heading", "byline", "caption", "rhetoric", "repetition", "outside"] as const;
export type Reason = (typeof REASONS)[number];

/** A sentence of a document that holds no fact. */
export interface Mark extends Place {
  readonly document: string;
  readonly range: Fragment;
  readonly reason: Reason;
}

const FORM = "Write `jzrm:120,164 rhetoric`: the document, the range of the sentence, and the reason.";

/**
 * Reads which sentences hold no fact; none where the folder has no such file.
 *
 * A line is `jzrm:120,164 rhetoric`; empty lines and what stands behind `#` do not count.
 */
export function readMarks(folder: string): { marks: readonly Mark[]; faults: readonly Fault[] } {
  const marks: Mark[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of linesOf(join(folder, MARKS_FILE)).entries()) {
    const line = raw.replace(/#.*$/, "").trim();
    if (line === "") continue;
    const place = { file: MARKS_FILE, line: index + 1 };
    const [, document = "", written = "", reason = ""] = /^(\S+?):(\S+)\s+(\S+)$/.exec(line) ?? [];
    const range = parseFragment(written);
    if (range === undefined) faults.push(faultAt(place, `"${line}" marks no sentence.`, FORM));
    else if (!isReason(reason))
      faults.push(faultAt(place, `"${reason}" is no reason.`, `There are ${REASONS.join(", ")}.`));
    else if (seen.has(`${document}:${written}`))
      faults.push(faultAt(place, `${document}:${written} is marked twice.`, "Take one of them away."));
    else marks.push({ ...place, document, range, reason });
    seen.add(`${document}:${written}`);
  }
  return { marks, faults };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split(/\r?\n/);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function isReason(word: string): word is Reason {
  return (REASONS as readonly string[]).includes(word);
}
