const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const ARABIC = /(\d+(?:\.\d+)?)([十百千]?万?亿?)/g;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+/g;
/** Words that mean a number. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/首|唯一|第一/, 1],
  [/双|一番/, 2],
  [/无|没有|未/, 0],
];

/**
 * The numbers in a text without white space, in digits or in Chinese.
 *
 * @example numbersIn("1.2万人，十六科") // 1.2, 12000 and 16
 */
export function numbersIn(text: string): number[] {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/(?<=\d),(?=\d{3})/g, "")
    .replaceAll(/(?<=[\d十百千万])[余多来](?=[十百千万亿])/g, "");
  const arabic = [...plain.matchAll(ARABIC)].flatMap(([, digits = "", units = ""]) => {
    const value = Number(digits);
    const times = Array.from(units).reduce((all, unit) => all * (TENS[unit] ?? MYRIADS[unit] ?? 1), 1);
    // Binary fractions do not multiply to exact integers.
    return [value, Number((value * times).toPrecision(12))];
  });
  const chinese = (plain.match(CHINESE) ?? []).map(readChinese);
  const words = WORDS.filter(([word]) => word.test(plain)).map(([, value]) => value);
  return [...arabic, ...chinese, ...words];
}

/** The value of a number written in Chinese. A leading unit counts as one of it. */
function readChinese(text: string): number {
  let [all, part, digit] = [0, 0, 0];
  const isPositional = text.length > 1 && Array.from(text).every((sign) => sign in DIGITS);
  if (isPositional) return Number(Array.from(text, (sign) => DIGITS[sign]).join(""));
  for (const sign of text) {
    const ten = TENS[sign];
    const myriad = MYRIADS[sign];
    if (ten !== undefined) {
      part += (digit || 1) * ten;
      digit = 0;
    } else if (myriad !== undefined) {
      all = (all + part + digit || 1) * myriad;
      part = 0;
      digit = 0;
    } else digit = DIGITS[sign] ?? 0;
  }
  return all + part + digit;
}
