/** What a search field says while a reader types. */
export const combobox = {
  list: "名称建议",
  one: "1 条建议，用上下方向键选择",
  many: "{n} 条建议，用上下方向键选择",
  none: "没有相符的名称。按回车键查看相近的结果。",
  waiting: "正在查找…",
  offline: "网络已断开，已输入的文字不会丢失。连上网络后继续输入即可。",
  unreachable: "服务没有响应，已输入的文字不会丢失。请稍后继续输入，或按向下键重试。",
  tooLong: "文字太长，请缩短后再找。",
};
