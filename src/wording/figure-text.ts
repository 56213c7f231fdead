import { type Qualifier, RANK_UNIT, UNITS, type Unit } from "../model/figures.ts";
import type { Words } from "./display-names.ts";

/** A value as a document gives it. */
export interface FigureValue {
  readonly value: number;
  /** The upper limit of a range. */
  readonly valueMax?: number | undefined;
  readonly qualifier: Qualifier;
  readonly unit: string;
}

/** Signs that both languages write behind a number. */
const SIGNS: ReadonlySet<string> = new Set(["%", "‰"] satisfies Unit[]);
const RATE: Unit = "每10万";

const FORMAT = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/**
 * A value as readable text, so that a limit or a range is not taken for the number itself.
 *
 * @example figureText({ value: 20, valueMax: 40, qualifier: "range", unit: "%" }) // 20–40 % in both languages
 * @example figureText({ value: 2000, qualifier: "over", unit: "人" }) // 超过2,000人, more than 2,000 persons
 */
export function figureText({ value, valueMax, qualifier, unit }: FigureValue): Words {
  const number = [value, ...(qualifier === "range" && valueMax !== undefined ? [valueMax] : [])]
    .map((one) => FORMAT.format(one))
    .join("–");
  const isOne = number === "1";
  const [zh, en] = { exact: ["", ""], range: ["", ""], ...LIMITS }[qualifier];
  return { zh: `${zh}${chinese(number, unit)}`, en: `${en}${english(number, unit, isOne)}` };
}

const LIMITS = {
  over: ["超过", "more than "],
  under: ["不足", "less than "],
  about: ["约", "about "],
} as const;

function chinese(number: string, unit: string): string {
  if (unit === RANK_UNIT) return `第${number}${unit}`;
  if (unit === RATE) return `${unit}${number}`;
  return SIGNS.has(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

function english(number: string, unit: string, isOne: boolean): string {
  const name: string = UNITS[unit as Unit] ?? unit;
  if (unit === RANK_UNIT) return `${name} ${number}`;
  if (SIGNS.has(unit)) return `${number} ${unit}`;
  return `${number} ${isOne ? singularOf(name) : name}`;
}

/** The name of a unit for the number 1: `entry` for `entries`, `year of age` for `years of age`. */
function singularOf(name: string): string {
  return name.replace(/(?:ies|s)(?= of |$)/, (end) => (end === "ies" ? "y" : ""));
}
