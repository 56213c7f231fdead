import { isEntityId } from "../model/ids.ts";
import type { ValueType } from "../model/values.ts";

/** Why a cell is rejected, as the end of a sentence that begins with the cell, and advice. */
export interface Misfit {
  readonly message: string;
  readonly hint: string;
}

const AS_TEXT = "in a column whose cells are set to Text";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ERROR = /^(?:#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!)|#{5,})$/;
const SHORTENED = /^[+-]?\d(?:\.\d+)?E[+-]?\d+$/i;
const NAMED_MONTH = /^(?:(\d{1,2})-)?([a-z]{3})(?:-(\d{2}|\d{4}))?$/i;
const DAYS = /^\d{5}(?:\.\d+)?$/;

/** The types for which a number or date made by Excel is always wrong. */
const STRICT: readonly ValueType["name"][] = ["id", "word", "date", "count", "number", "adcode", "hash"];

/** What Excel did to a cell so that its value is lost or doubtful; undefined if there is no sign of it. */
export function damageByExcel(is: ValueType["name"], text: string): Misfit | undefined {
  if (ERROR.test(text)) {
    return { message: "is an error value of Excel", hint: `Write it again, ${AS_TEXT}.` };
  }
  if (!STRICT.includes(is) || (is === "id" && isEntityId(text))) return undefined;
  if (SHORTENED.test(text)) {
    return {
      message: "is what Excel leaves of a long number; digits are lost",
      hint: `Write all of it again, ${AS_TEXT}.`,
    };
  }
  if (is === "adcode" && /^\d{1,5}$/.test(text)) {
    const whole = text.padStart(6, "0");
    return {
      message: "has less than six digits: its leading zeros are lost",
      hint: `It probably was ${whole}: write that, ${AS_TEXT}.`,
    };
  }
  const named = namedDate(text);
  if (named !== undefined && (is === "date" || /\d/.test(text))) {
    const guess = is === "date" && named !== "" ? `It probably was ${named}: write that` : "Write the original value";
    return { message: "is what Excel makes of a date", hint: `${guess}, ${AS_TEXT}.` };
  }
  if (is === "date" && DAYS.test(text)) {
    const day = dayOf(Number(text));
    const hint = `It means ${day}, and was that or ${day.slice(0, 7)}: write what the document says, ${AS_TEXT}.`;
    return { message: "is how Excel counts days", hint };
  }
  return undefined;
}

/** `2025-04` for `Apr-25`, `2025-04-08` for `8-Apr-25`, empty for `8-Apr`; undefined without the name of a month. */
function namedDate(text: string): string | undefined {
  const [, day, name = "", written] = NAMED_MONTH.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || (day === undefined && written === undefined)) return undefined;
  if (written === undefined) return "";
  const year = written.length === 4 ? written : `${Number(written) < 30 ? "20" : "19"}${written}`;
  const parts = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parts.join("-");
}

/** The day of an Excel serial number, 1 for 1900-01-01. Excel counts a 29 February 1900, which did not exist. */
function dayOf(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}
