import { compareTexts } from "../model/collation.ts";
import { showControlCharacters } from "../model/control-characters.ts";

/** A line of a seed file, or of a table. */
export interface SourceLocation {
  /** The file's name, without its folder. */
  readonly file: string;
  /** 1 for the first. */
  readonly line: number;
  /** The row of a table as programs for tables count, where cells above have several lines and it is not the line. */
  readonly row?: number | undefined;
}

/** A fault in a seed file: the problem in a sentence, and advice in another. */
export interface Diagnostic extends SourceLocation {
  readonly message: string;
  readonly hint: string;
}

/** A fault at a place. */
export function diagnosticAt({ file, line, row }: SourceLocation, message: string, hint: string): Diagnostic {
  return { file, line, ...(row === undefined ? {} : { row }), message, hint };
}

/** Writes a location in the notation of editors: `10-places.cypher:12`, with the row of a table if it differs. */
export function formatLocation({ file, line, row = line }: SourceLocation): string {
  return row === line ? `${file}:${line}` : `${file}:${line} (row ${row})`;
}

/** Orders locations by file, then line; negative when `a` comes before `b`. */
export function compareLocations(a: SourceLocation, b: SourceLocation): number {
  return compareTexts(a.file, b.file) || a.line - b.line;
}

/** Sorts faults by file, line and message, and drops repeated ones. */
export function sortDiagnostics(faults: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(faults.map((fault) => [formatDiagnostic(fault), fault]));
  return [...byText.values()].sort((a, b) => compareLocations(a, b) || compareTexts(a.message, b.message));
}

/** Writes faults for a reader, one per line, in the order given; an empty text for no faults. */
export function formatDiagnostics(faults: readonly Diagnostic[]): string {
  return faults.map(formatDiagnostic).join("\n");
}

/** Writes a fault in one line, as `formatDiagnostics` does, although the names in it may have line ends. */
export function formatDiagnostic(fault: Diagnostic): string {
  return showControlCharacters(`${formatLocation(fault)}: ${fault.message} ${fault.hint}`);
}
