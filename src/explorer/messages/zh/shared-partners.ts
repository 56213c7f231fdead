/** The page of shared partners, and the matrix of overlaps. */
export const shared = {
  title: (names: string) => `${names}的共同合作单位`,
  lead: "选择 2 至 12 家医院、机构、团队或个人，看它们有哪些共同的合作单位，每一条都有依据。",
  field: (number: number) => `第 ${number} 个`,
  order: "排序",
  COUNT: "共有者多的在前",
  SURPRISE: "意外程度高的在前",
  NAME: "按名称",
  atLeast: "至少几家共有",
  show: "查看",
  way: "合作方式（括号内为只选一项时的数目）",
  works: "合作",
  supports: "支援",
  types: { PARTNERS_WITH: "合作", SUPPORTS: "支援" },
  alliances: "医联体或联盟",
  kind: "合作单位的类别",
  level: "医院等级",
  place: "所在地",
  time: "时间与状态",
  planned: "包括计划和筹建中的",
  dated: "只看注明日期的",
  asOf: "某一时间",
  counted: (text: string, count: string) => `${text}（${count}）`,
  table: "共同的合作单位及各自的依据",
  partner: "合作单位",
  entity: "机构",
  surprise: "意外程度",
  surpriseMeans:
    "意外程度说明这样的重合有多难碰巧出现：0 表示碰巧就会如此，2 表示碰巧的可能只有百分之一。人人都合作的大医院，意外程度低。",
  notShared: "文献未提及",
  wrongKind: (names: string) => `只有医院、机构及其院区、科室，以及团队和个人才有合作单位：${names}不在其列。`,
  oneMore: "请再选一个，才能比较。",
  remove: "移除",
  removeOf: (name: string) => `移除${name}`,
  sharedBy: (count: string, _: number) => `${count} 家共有`,
  noneFiltered: "有不符合这些条件的共同合作单位。",
  unfiltered: (count: string, _: number) => `不加条件，包括计划中的，共有 ${count} 家`,
  byTwo: (count: string, _: number) => `其中至少两家共有的合作单位有 ${count} 家`,
  tooManyToFilter: (count: string) =>
    `共同的合作单位有 ${count} 家，一页列不下，因此没有按等级和所在地筛选。请先用其他条件缩小范围。`,
  none: "没有提到，不表示没有。",
  findPath: "看它们之间有没有别的联系",
  sentenceNone: (names: string, atLeast: string | null) =>
    atLeast === null
      ? `这些文献没有提到${names}有共同的合作单位。`
      : `这些文献没有提到${names}中有 ${atLeast} 家共有的合作单位。`,
  sentenceNoneFiltered: (names: string) => `在所选条件下，这些文献没有提到${names}有共同的合作单位。`,
  sentence: (names: string, count: string, _: number, atLeast: string | null) =>
    atLeast === null
      ? `${names}有 ${count} 家共同的合作单位`
      : atLeast === "1"
        ? `${names}的合作单位合计 ${count} 家`
        : `${names}中，至少 ${atLeast} 家共有的合作单位有 ${count} 家`,
  sentenceAlliances: (names: string, count: string, _: number, atLeast: string | null) =>
    atLeast === null
      ? `${names}有 ${count} 家共同的合作单位（至少有一方是通过医联体或联盟）`
      : `${names}中，至少 ${atLeast} 家通过医联体或联盟共有的合作单位有 ${count} 家`,
  more: (count: string, _: number) => `，另有 ${count} 家通过医联体或联盟`,
  first: (names: string, isMore: boolean) => `：${names}${isMore ? "等" : ""}。`,
  onlyNamed: (names: string) => `文献没有报道${names}自身的情况，它们的其他合作单位不详，所以这里的结果必然不全。`,
  undated: (count: string) => `其中 ${count} 条关系没有注明日期，可能在该时间有效，也可能无效。`,
  matrix: "两两之间共同合作单位的数目（对角线为各自的合作单位数）",
  change: "更改条件",
  allPairs: "看所有有共同合作单位的医院",
};
