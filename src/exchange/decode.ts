import { isUtf8 } from "node:buffer";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { decodeText } from "../files/decode-text.ts";
import type { Column } from "./tables.ts";

/** A table in UTF-8, without a byte order mark: its text would take two bytes for each character. */
export interface Decoded {
  readonly utf8: Buffer;
  readonly isGbk: boolean;
  readonly notes: readonly string[];
}

const SAVE = "Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8).";

/** The first bytes of files that are not text. */
const OTHERS: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "an Excel workbook (.xlsx) or another zipped file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook (.xls)"],
  [[0xff, 0xfe], "a text in UTF-16"],
  [[0xfe, 0xff], "a text in UTF-16"],
];

/** Decodes a table in UTF-8, or in GBK if it then has Chinese names of columns. */
export function decodeTable(file: string, bytes: Buffer, columns: readonly Column[]): Decoded | Diagnostic {
  const place = { file, line: 1 };
  const other = OTHERS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other !== undefined) return diagnosticAt(place, `The file is ${other[1]}, not CSV.`, SAVE);
  if (isUtf8(bytes)) return { utf8: bytes.subarray(hasByteOrderMark(bytes) ? 3 : 0), isGbk: false, notes: [] };
  const gbk = decodeText(bytes, { encoding: "gb18030" });
  const [header = ""] = gbk?.split(/[\r\n]/, 1) ?? [];
  if (gbk === undefined || !columns.some(({ zh }) => header.includes(zh)))
    return diagnosticAt(place, "The file is not UTF-8.", SAVE);
  return { utf8: Buffer.from(gbk), isGbk: true, notes: [`${file} is in GBK, and was read so. ${SAVE}`] };
}

function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
