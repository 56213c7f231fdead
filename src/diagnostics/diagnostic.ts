import { compareTexts } from "../model/collation.ts";

/** A line of a seed file, or of a table. */
export interface Place {
  /** The file's name, without its folder. */
  readonly file: string;
  /** 1 for the first. */
  readonly line: number;
  /** The row of a table as programs for tables count, where cells above have several lines and it is not the line. */
  readonly row?: number | undefined;
}

/** Something wrong in a seed file: what, in a sentence, and what to do about it, in another. */
export interface Fault extends Place {
  readonly message: string;
  readonly hint: string;
}

/** A fault at a place. */
export function faultAt({ file, line, row }: Place, message: string, hint: string): Fault {
  return { file, line, ...(row === undefined ? {} : { row }), message, hint };
}

/** Writes a place as editors know it: `10-places.cypher:12`, with the row of a table where it differs. */
export function formatPlace({ file, line, row = line }: Place): string {
  return row === line ? `${file}:${line}` : `${file}:${line} (row ${row})`;
}

/** Orders places by file, then line; negative when `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  return compareTexts(a.file, b.file) || a.line - b.line;
}

/** Sorts faults by file, line and message, and drops those told twice. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const byText = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...byText.values()].sort((a, b) => comparePlaces(a, b) || compareTexts(a.message, b.message));
}

/** Writes faults for a reader, one a line, in the order given; an empty text when there are none. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map(formatFault).join("\n");
}

/** Writes a fault as `formatFaults` does. */
export function formatFault(fault: Fault): string {
  return `${formatPlace(fault)}: ${fault.message} ${fault.hint}`;
}
