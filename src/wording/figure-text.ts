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
const RATE = "每10万" satisfies Unit;
const POINTS: Unit = "百分点";

const FORMAT = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

const LIMITS: Readonly<Record<Qualifier, Words>> = {
  exact: { zh: "", en: "" },
  range: { zh: "", en: "" },
  over: { zh: "超过", en: "more than " },
  under: { zh: "不足", en: "less than " },
  about: { zh: "约", en: "about " },
};

/**
 * A value as readable text, so that a limit or a range is not taken for the number itself.
 *
 * @example figureText({ value: 20, valueMax: 40, qualifier: "range", unit: "%" }) // 20–40 % in both languages
 * @example figureText({ value: 2000, qualifier: "over", unit: "人" }) // 超过2,000人, more than 2,000 persons
 */
export function figureText({ unit, ...figure }: FigureValue): Words {
  const number = numberOf(figure);
  const { zh, en } = LIMITS[figure.qualifier];
  return { zh: `${zh}${chinese(number, unit)}`, en: `${en}${english(number, unit, number === "1")}` };
}

/** A value as readable text without its unit: `超过2,000`, `more than 2,000`. */
export function limitedNumber(figure: Omit<FigureValue, "unit">): Words {
  const number = numberOf(figure);
  const { zh, en } = LIMITS[figure.qualifier];
  return { zh: `${zh}${number}`, en: `${en}${number}` };
}

function numberOf({ value, valueMax, qualifier }: Omit<FigureValue, "unit">): string {
  const limits = qualifier === "range" && valueMax !== undefined ? [value, valueMax] : [value];
  return limits.map((limit) => FORMAT.format(limit)).join("–");
}

/** A numeral in the unit is not next to the number, because 每10万3 and 3百分点 read as other numbers. */
function chinese(number: string, unit: string): string {
  if (unit === RANK_UNIT) return `第${number}${unit}`;
  if (unit === RATE) return `${number}/${RATE.slice(1)}`;
  if (unit === POINTS) return `${number}个${unit}`;
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
