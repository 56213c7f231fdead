import type { Language } from "./messages/catalogue.ts";

const LOCALES = { zh: "zh-CN", en: "en-GB" } as const;
const NUMBERS = formatters((locale) => new Intl.NumberFormat(locale));
const SHARES = formatters((locale) => new Intl.NumberFormat(locale, { style: "percent" }));
const LISTS = formatters((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
/** By the number of parts of a date: year, month, day. */
const DATES = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
]
  .map((parts) => ({ ...parts, timeZone: "UTC" }) as Intl.DateTimeFormatOptions)
  .map((parts) => formatters((locale) => new Intl.DateTimeFormat(locale, parts)));

/** The value of the attribute `lang` of a page. */
export const HTML_LANG = { zh: "zh-CN", en: "en" } as const;

/** The value of the argument `lang` of the API. */
export const API_LANG = { zh: "ZH", en: "EN" } as const;

/** A number with its separators. */
export function formatNumber(value: number, lang: Language): string {
  return NUMBERS[lang].format(value);
}

/** A share from 0 to 1 in percent: `73 %`. */
export function formatShare(share: number, lang: Language): string {
  return SHARES[lang].format(share);
}

/** A list in one text: `甲、乙和丙`, `A, B and C`. Chinese has no comma between items in marks: `《甲》《乙》和《丙》`. */
export function formatList(items: readonly string[], lang: Language): string {
  const list = LISTS[lang].format(items);
  return lang === "zh" ? list.replaceAll("》、《", "》《").replaceAll("”、“", "”“") : list;
}

/** A partial date, such as `2025` or `2025-04-01`, as precise as it is: `2025年4月1日`, `1 April 2025`. */
export function formatDate(date: string, lang: Language): string {
  const parts = date.split("-");
  const day = new Date(`${date}${["-01-01", "-01", ""][parts.length - 1]}T00:00:00Z`);
  return DATES[parts.length - 1]?.[lang].format(day) ?? date;
}

/** A text without the line breaks of its source, which Chinese joins without a space: `中\n心` becomes `中心`. */
export function joinedLines(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, "").replace(/\s*\n\s*/g, " ");
}

function formatters<Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> {
  return { zh: make(LOCALES.zh), en: make(LOCALES.en) };
}
