import { quoted } from "../quoted.ts";

/** The page of what happened in a period. */
export const changes = {
  lead: "看一个地区、一家医院或机构在一段时间里新开始了什么、获得了什么认证或荣誉、通过了哪些复审、结束了什么。",
  within: "地区",
  of: "或医院、机构、项目",
  from: "从",
  to: "到",
  dateHint: "例如 2024、2024-03 或 2024-03-15",
  show: "查看",
  datesMissing: "请填写起始时间，可以只写到年，例如从 2021 到 2025。不填结束时间，则到今年为止。",
  notADate: (text: string) => `${quoted(text)}不是可用的日期。请写成 2024、2024-03 或 2024-03-15 这样的形式。`,
  reversed: (from: string, to: string) => `开始时间（${from}）晚于结束时间（${to}），请对调。`,
  notBoth: "地区和单位请只填一项。",
  everywhere: "全部数据",
  heading: (where: string, from: string, to: string) =>
    from === to ? `${where}：${from}` : `${where}：${from}至${to}`,
  found: (where: string, from: string, to: string, _count: number, shown: string) =>
    `${quoted(where)}在${from === to ? from : `${from}至${to}`}有 ${shown} 项变化，文献注明了日期。`,
  none: (where: string, from: string, to: string) =>
    `文献没有提到${quoted(where)}在${from === to ? from : `${from}至${to}`}有注明日期的变化。`,
  undated: (_count: number, shown: string) => `另有 ${shown} 条关系未注明日期，其中也可能有这段时间的变化。`,
  allDated: "所有关系都注明了日期。",
  legend: "圆点表示文献写明了日；横条表示只写到年或月，条的两端是可能的范围。虚框为计划中的事项。",
  BEGAN: "开始",
  CERTIFIED: "获认证或表彰",
  REVIEWED: "通过复审",
  ENDED: "结束",
  PLANNED: "计划",
  programStart: (name: string) => `${name}开始。`,
  programEnd: (name: string) => `${name}结束。`,
  through: (names: string) => `参与的部门或院区：${names}`,
  date: "日期",
  change: "变化",
  entity: "主体",
};
