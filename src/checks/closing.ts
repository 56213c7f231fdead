import { type Diagnostic, diagnosticAt, formatLocation } from "../diagnostics/diagnostic.ts";
import type { Seeds } from "../seeds/parse.ts";
import { EVIDENCE_STATEMENTS } from "../seeds/templates.ts";

const COPY = "Copy cypher/seed-templates/evidence.cypher to 99-evidence.cypher, the last file.";

/** Checks that the statements which derive the evidence end the seeds, each once. */
export function checkClosing({ files, closing, late, unread }: Seeds): Diagnostic[] {
  const [first] = closing;
  if (late !== undefined && first !== undefined) {
    const message = `The statement runs after the evidence is derived, at ${formatLocation(first)}.`;
    return [diagnosticAt(late, message, "Move it to a file before 99-evidence.cypher, which is the last one.")];
  }
  const misplaced = closing.find(({ evidence }, at) => evidence !== at);
  if (misplaced !== undefined) return [diagnosticAt(misplaced, "The statement derives evidence out of order.", COPY)];
  if (closing.length === EVIDENCE_STATEMENTS.length || unread.some((text) => text.includes("Evidence"))) return [];
  const place = first ?? { file: files.at(-1) ?? "", line: 1 };
  return [diagnosticAt(place, "The seeds do not derive all evidence from their citations.", COPY)];
}
