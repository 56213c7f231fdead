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
    `据这些文献，${where ?? "全部数据"}${where === null ? "中" : "的"}${isAll ? "医院" : "有自身报道的医院"}里，有 ${count} 对有共同的合作单位。`,
  none: "没有找到这样的一对。可以去掉地区，或比较全部医院。",
  next: "下一页",
  surprise: (value: string) => `意外程度 ${value}`,
  surpriseMeans: "意外程度说明两家共有这么多合作单位有多难碰巧出现：0 表示碰巧就会如此，2 表示碰巧的可能只有百分之一。",
  a: "医院甲",
  b: "医院乙",
  reported: "有自身报道的",
  share: (count: string, _: number) => `${count} 家共同的合作单位`,
  andMore: "等",
  onlyNamed: "有一方只被提到名称，其他合作单位不详",
};
