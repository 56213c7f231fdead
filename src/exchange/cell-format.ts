import { parsePartialDate } from "../model/partial-date.ts";
import { damageByExcel, type Misfit } from "./excel.ts";
import type { Cell, ColumnType } from "./tables.ts";

const SEPARATOR = " | ";

/** Writes a cell as text; lists are joined by ` | `, with `\|` and `\\` for what they hold themselves. */
export function formatCell(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return String(cell);
  return cell.map((item) => item.replaceAll(/[\\|]/g, "\\$&")).join(SEPARATOR);
}

/** Writes a number with all its digits, never as `1e+21`. */
export function plainNumber(number: number): string {
  const text = String(number);
  const [, sign = "", first = "", rest = "", exponent = "0"] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (first === "") return text;
  const power = Number(exponent);
  const digits = first + rest;
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
  return sign + digits.padEnd(power + 1, "0");
}

/** Reads the text of a cell that is not empty; what can be understood in one way only is. */
export function parseCell(is: ColumnType, text: string): Cell | Misfit {
  const bare = text.trim();
  if (bare === "")
    return { message: "is nothing but white space", hint: "Leave the cell empty, or write what it says." };
  const damage = damageByExcel(is, bare);
  if (damage !== undefined) return damage;
  switch (is) {
    case "name":
      if (text === bare) return text;
      return { message: "has blanks around it", hint: "Take them away." };
    case "names":
    case "marks":
      return parseList(text);
    case "date":
      return parseDate(bare);
    case "count":
    case "number":
      return parseNumber(bare);
    case "flag":
      if (/^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === "true";
      return { message: "is neither true nor false", hint: "Write true or false." };
    default:
      return text;
  }
}

/** Whether what was read is a misfit. */
export function isMisfit(read: Cell | Misfit): read is Misfit {
  return typeof read === "object" && "message" in read;
}

function parseList(text: string): Cell | Misfit {
  if (/\\(?![\\|])/.test(text.replaceAll(/\\[\\|]/g, "")))
    return { message: "has a \\ that says nothing", hint: "Write \\\\ for a backslash, \\| for a bar." };
  const items = text.match(/(?:\\[\\|]|[^\\|])+|\|/g) ?? [];
  const list = splitAt(items).map((item) => item.trim().replaceAll(/\\([\\|])/g, "$1"));
  if (list.every((item) => item !== "")) return list;
  return { message: "has nothing between two bars, or before or behind one", hint: "Take the bar away." };
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

const DATE = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?$/;

function parseDate(text: string): Cell | Misfit {
  const [, year, , month, day, yue, ri] = DATE.exec(text) ?? [];
  const parts = [year, month ?? yue, day ?? ri].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  if (parsePartialDate(date) !== undefined) return date;
  return { message: "is no date", hint: "Write 2025, 2025-04 or 2025-04-08, as precise as the document is." };
}

function parseNumber(text: string): Cell | Misfit {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(text))
    return { message: "is a number with separators", hint: `Write ${text.replaceAll(/[,，]/g, "")}.` };
  return { message: "is no number", hint: "Write its digits alone, a point before decimals." };
}
