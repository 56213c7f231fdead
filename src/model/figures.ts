/** The units of measures, each with its English name. */
export const UNITS = {
  人: "persons",
  人次: "visits",
  例: "cases",
  张: "beds",
  台: "devices",
  台次: "operations",
  套: "sets",
  辆: "vehicles",
  家: "institutions",
  个: "units",
  项: "items",
  种: "kinds",
  件: "pieces",
  份: "copies",
  篇: "papers",
  部: "works",
  名: "rank",
  次: "times",
  场: "sessions",
  期: "issues",
  支: "teams",
  户: "households",
  天: "days",
  小时: "hours",
  分钟: "minutes",
  岁: "years of age",
  年: "years",
  米: "metres",
  公里: "kilometres",
  层: "storeys",
  间: "rooms",
  条: "entries",
  步: "steps",
  平方米: "square metres",
  平方公里: "square kilometres",
  亩: "mu",
  元: "yuan",
  分: "points",
  倍: "times as much",
  "%": "per cent",
  "‰": "per thousand",
  百分点: "percentage points",
  每10万: "per 100,000",
} as const satisfies Record<string, string>;

/** A unit, as Chinese texts write it. */
export type Unit = keyof typeof UNITS;

/** The unit of measures whose values are ranks. */
export const RANK_UNIT: Unit = "名";

/** The measure of figures that count the holders of a certification in a place without naming them. */
export const HOLDERS = "holders";

/** How a text gives a value: as it is, as a bound that is passed, roughly, or as a range from it to another value. */
export const QUALIFIERS = ["exact", "over", "under", "about", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
