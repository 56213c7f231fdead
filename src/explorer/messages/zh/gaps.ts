import { quoted } from "../quoted.ts";

/** The table of certifications by county. */
export const gaps = {
  heading: "各县区的认证",
  title: (place: string, families: string) => `${place}各县区的${families}`,
  one: (place: string, counties: number, named: number, family: string) =>
    named === 0
      ? `${place}共 ${counties} 个县区，文献均未提到有名可查的${quoted(family)}。`
      : `${place}共 ${counties} 个县区，文献提到其中 ${named} 个有名可查的${quoted(family)}，其余 ${counties - named} 个未提及。`,
  several: (place: string, counties: number, families: string) =>
    `${place}共 ${counties} 个县区，其中文献提到有名可查的持有单位的：${families}。`,
  elsewhere: (count: number) => `另有 ${count} 个持有单位，文献未指明所在县区。`,
  noCounties: (place: string) => `本数据集没有列出${place}下辖的县区。`,
  unitNamed: (place: string, families: string) => `文献提到${place}有以下认证的持有单位：${families}。`,
  unitNone: (place: string) => `文献没有提到${place}有这些认证的持有单位。`,
  unitTitle: (place: string, families: string) => `${place}的${families}`,
  withSubject: (certification: string, subject: string) => `${certification}（${subject}）`,
  absence: "“文献未提及”不等于没有：文献只报道了部分单位。",
  choose: "数字为此地有名可查的持有单位数。",
  show: "显示",
  county: "县区",
  family: "认证类别",
  andSimilar: (name: string) => `${name}等`,
  noEnglishName: "（没有英文名称）",
  holder: "持有单位",
  certification: "认证",
  none: "文献未提及",
  unnamed: (text: string) => `${text}（只有数字，未列名称）`,
  since: (date: string) => `${date}起`,
  tiles: (place: string) => `${place}各县区有名可查的持有单位数`,
  tilesLegend: "每格一个县区，按行政区划代码排列，不表示位置与边界。数字为文献提到名称的持有单位数。",
  where: "哪个地方的县区？",
  places: "有县区资料的城市",
  countyCount: (count: number) => `${count} 个县区`,
  noFamilies: "数据集中的认证没有归入类别，无法按县区列表。",
  allCertifications: "查看全部认证及其持有单位",
  nearby: (city: string) => `${city}其他单位持有的认证`,
  nearbyMeans: (county: string, city: string) =>
    `以下认证，文献没有提到${county}的持有单位，但提到了${city}的这些单位。`,
  certifications: "认证",
  inCounties: (family: string, counties: number) => `${family} ${counties} 个`,
  inCounty: (county: string) => `认证：${county}`,
  others: (count: number) => `选择认证类别（共 ${count} 类）`,
};
