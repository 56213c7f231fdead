/** What a cell of a column may hold; `names` and `marks` are lists of texts. */
export type ColumnType =
  | "id"
  | "word"
  | "name"
  | "text"
  | "names"
  | "marks"
  | "date"
  | "count"
  | "number"
  | "flag"
  | "adcode"
  | "hash";

/** A column of a table. */
export interface Column {
  /** How programs call it: the property of the record. */
  readonly name: string;
  /** How a header calls it besides. */
  readonly zh: string;
  readonly is: ColumnType;
  /** Whether each row must have it for the row to be understood; what else a row needs the checks of seeds tell. */
  readonly required: boolean;
}

function column(name: string, zh: string, is: ColumnType): Column {
  return { name, zh, is, required: false };
}

function needed(name: string, zh: string, is: ColumnType): Column {
  return { name, zh, is, required: true };
}

const NOTES = [column("note", "说明", "text"), column("noteEn", "英文说明", "text")];

/** The tables of an exchange with their columns: the one place that says what is written and read, in this order. */
export const TABLES = {
  dataset: [needed("version", "版本", "text"), needed("title", "标题", "text")],
  documents: [
    needed("id", "标识", "id"),
    needed("kind", "种类", "word"),
    column("title", "标题", "text"),
    column("publisher", "来源", "text"),
    column("published", "发布日期", "date"),
    column("file", "文件", "text"),
    column("sha256", "校验值", "hash"),
    column("characters", "字数", "count"),
    column("marks", "无事实的句子", "marks"),
  ],
  measures: [
    needed("id", "标识", "id"),
    needed("name", "名称", "text"),
    needed("nameEn", "英文名", "text"),
    needed("unit", "单位", "word"),
  ],
  entities: [
    needed("id", "标识", "id"),
    needed("label", "类别", "word"),
    needed("name", "名称", "name"),
    column("nameEn", "英文名", "text"),
    column("kind", "种类", "word"),
    column("aliases", "别名", "names"),
    column("formerIds", "旧标识", "names"),
    column("level", "等级", "word"),
    column("ownership", "所有制", "word"),
    column("adcode", "行政区划代码", "adcode"),
    column("provinceLevel", "省级", "flag"),
    column("start", "开始", "date"),
    column("end", "结束", "date"),
    column("status", "状态", "word"),
    column("size", "人数", "count"),
    column("role", "职务", "text"),
    ...NOTES,
  ],
  relationships: [
    column("id", "标识", "id"),
    needed("type", "类型", "word"),
    needed("from", "起点", "id"),
    needed("to", "终点", "id"),
    column("kind", "种类", "word"),
    column("subject", "专业", "text"),
    column("since", "自", "date"),
    column("until", "至", "date"),
    column("status", "状态", "word"),
    column("role", "角色", "text"),
    column("grade", "奖级", "text"),
    column("rank", "名次", "count"),
    column("outOf", "参评数", "count"),
    column("count", "数量", "count"),
    ...NOTES,
  ],
  figures: [
    column("id", "标识", "id"),
    needed("of", "对象", "id"),
    needed("measure", "指标", "id"),
    column("value", "数值", "number"),
    column("valueMax", "最大值", "number"),
    column("qualifier", "限定", "word"),
    column("asOf", "时点", "date"),
    column("since", "自", "date"),
    column("until", "至", "date"),
    column("subject", "专业", "text"),
    column("relationship", "关系", "id"),
    ...NOTES,
  ],
  evidence: [
    needed("about", "陈述", "id"),
    column("property", "属性", "word"),
    column("value", "值", "text"),
    needed("document", "文档", "id"),
    column("fragment", "片段", "word"),
    needed("knowledge", "依据", "word"),
  ],
} as const satisfies Record<string, readonly Column[]>;

/** The name of a table. */
export type TableName = keyof typeof TABLES;

/** All tables, in the order in which they are written. */
export const TABLE_NAMES = Object.freeze(Object.keys(TABLES)) as readonly TableName[];

/** The columns of a table. */
export function columnsOf(table: TableName): readonly Column[] {
  return TABLES[table];
}

/** What a cell may hold; what is not known is not there. */
export type Cell = string | number | boolean | readonly string[];

/** One row by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** All tables of a data set. */
export type Tables = Readonly<Record<TableName, readonly TableRow[]>>;
