import { plainNumber } from "../model/plain-number.ts";
import { DATE, type ValueType } from "../model/values.ts";
import { damageByExcel, type Misfit } from "./excel.ts";
import type { Cell } from "./tables.ts";

const SEPARATOR = " | ";

/** Writes a cell as text; lists are joined by ` | `, with `\|` and `\\` for these characters in an item. */
export function formatCell(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return String(cell);
  return cell.map((item) => item.replaceAll(/[\\|]/g, "\\$&")).join(SEPARATOR);
}

/** Reads the text of a cell that is not empty. Unambiguous variants are accepted. */
export function parseCell({ name }: ValueType, text: string): Cell | Misfit {
  const bare = text.trim();
  if (bare === "")
    return { message: "is nothing but white space", hint: "Leave the cell empty, or write what it says." };
  return damageByExcel(name, bare) ?? PARSERS[name]?.(text) ?? text;
}

/** How the text of a cell becomes a value; the text itself is the value of all other types. */
const PARSERS: Readonly<Partial<Record<ValueType["name"], (text: string) => Cell | Misfit>>> = {
  name: parseName,
  names: parseList,
  marks: parseList,
  ids: parseList,
  identifiers: parseList,
  date: parseDate,
  count: parseNumber,
  number: parseNumber,
  flag: parseFlag,
};

/** Whether what was read is a misfit. */
export function isMisfit(read: Cell | Misfit): read is Misfit {
  return typeof read === "object" && "message" in read;
}

function parseName(text: string): Cell | Misfit {
  if (text === text.trim()) return text;
  return { message: "has blanks around it", hint: "Remove them." };
}

function parseFlag(text: string): Cell | Misfit {
  const word = text.trim().toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  return { message: "is neither true nor false", hint: "Write true or false." };
}

function parseList(text: string): Cell | Misfit {
  if (/\\(?![\\|])/.test(text.replaceAll(/\\[\\|]/g, "")))
    return { message: "has a \\ without an escape", hint: "Write \\\\ for a backslash, \\| for a bar." };
  const items = text.match(/(?:\\[\\|]|[^\\|])+|\|/g) ?? [];
  const list = splitAt(items).map((item) => item.trim().replaceAll(/\\([\\|])/g, "$1"));
  if (list.every((item) => item !== "")) return list;
  return { message: "has an empty item beside a bar", hint: "Remove the bar." };
}

/** Joins the pieces between bars. */
function splitAt(pieces: readonly string[]): string[] {
  const list = [""];
  for (const piece of pieces) {
    if (piece === "|") list.push("");
    else list[list.length - 1] += piece;
  }
  return list;
}

/** A date as spreadsheets write it too: `2025/4/8`, `2025年4月8日`. */
const DATE_FORMS = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?$/;

function parseDate(text: string): Cell | Misfit {
  const [, year, , month, day, yue, ri] = DATE_FORMS.exec(text.trim()) ?? [];
  const parts = [year, month ?? yue, day ?? ri].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  if (DATE.schema.safeParse(date).success) return date;
  return { message: "is no date", hint: "Write 2025, 2025-04 or 2025-04-08, as precise as the document is." };
}

function parseNumber(cell: string): Cell | Misfit {
  const text = cell.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(text))
    return { message: "is a number with separators", hint: `Write ${text.replaceAll(/[,，]/g, "")}.` };
  return { message: "is no number", hint: "Write only digits, with a point before decimals." };
}
