import { quoted } from "../quoted.ts";

/** What went wrong, by the code of the service, and a way forward. */
export const errors = {
  title: "无法显示此页",
  notFoundTitle: "没有找到",
  notFound: (what: string) => `本数据集中没有${quoted(what)}。`,
  searchInstead: (what: string) => `查找${quoted(what)}`,
  toStart: "回到首页",
  tryAgain: "再试一次",
  nearest: "您要找的可能是：",
  ambiguous: (what: string) => `${quoted(what)}可指多个对象，请选择：`,
  INVALID_ARGUMENT: "链接中的某个值不合规定。",
  UNKNOWN_VALUE: "链接中的某个类别或指标在本数据集中不存在。",
  LIMIT_EXCEEDED: "一次提出的内容过多。",
  limit: (found: string, max: string) => `这里有 ${found} 项，最多 ${max} 项。`,
  INDEX_BUILDING: "服务刚刚启动，正在准备数据，请稍候。",
  ENGINE_UNAVAILABLE: "数据库暂时没有响应，请稍后再试。",
  NOT_LOADED: "还没有载入数据，请稍后再试。",
  TIMEOUT: "查询时间过长，请缩小范围，或稍后再试。",
  INVALID_CURSOR: "链接没有指明列表的哪一页，请从第一页看起。",
  BAD_USER_INPUT: "链接不完整，或其中有此页不认识的值。",
  other: "服务出了问题，请稍后再试。",
};
