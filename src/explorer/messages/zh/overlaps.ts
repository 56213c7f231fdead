/** The page of overlaps. */
export const overlaps = {
  within: "地区（可不填）",
  scope: "比较哪些医院",
  REPORTED: "文献报道了自身情况的",
  ALL: "全部",
  COUNT: "共同合作单位多的在前",
  SURPRISE: "意外程度高的在前",
  SIMILARITY: "最相似的在前",
  sentence: (where: string | null, count: string, _: number, isAll: boolean) =>
    `${where ?? ""}${isAll ? `${where === null ? "" : "的"}全部医院` : "有自身报道的医院"}中，${count === "0" ? "这些文献没有提到哪两家有共同的合作单位" : `有 ${count} 对有共同的合作单位`}。`,
  none: "没有提到，不表示没有。",
  next: "下一页",
  compareAll: "比较全部医院，包括仅被提到的",
  everywhere: "不限地区",
  surpriseMeans: "意外程度说明两家共有这么多合作单位有多难碰巧出现：0 表示碰巧就会如此，2 表示碰巧的可能只有百分之一。",
  a: "医院甲",
  b: "医院乙",
  reported: "有自身报道的",
  share: (count: string, _: number) => `${count} 家共同的合作单位`,
  andMore: "等",
  onlyNamed: "对仅被提到的医院，文献没有说明其他合作单位，因此比较的意义不大。",
};
