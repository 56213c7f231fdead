import { addTo } from "../model/grouping.ts";
import { labelOf } from "../model/kinds.ts";
import type { Cited } from "./citations.ts";
import { templateOf } from "./read-rows.ts";
import type { Rows } from "./rows.ts";
import type { TemplateName } from "./templates.ts";

/** The rows of one template and word, as seeds write them. */
export interface FactList {
  readonly template: TemplateName;
  /** The label, property or type; empty for templates without a slot. */
  readonly word: string;
  readonly rows: readonly unknown[];
}

/** The rows by kind of fact, each list in the order of its rows; lists without rows are left out. */
export function factLists(rows: Rows): FactList[] {
  const lists = new Map<string, unknown[]>();
  const put = (template: TemplateName, word: string, row: unknown): void => addTo(lists, `${template} ${word}`, row);
  for (const { values } of rows.datasets) put("dataset", "", values);
  for (const { values } of rows.documents) put("document", "", values);
  for (const { document, range, reason } of rows.marks)
    put("mark", "", [`${document}:${range.from},${range.to}`, reason]);
  for (const { values } of rows.measures) put("measure", "", values);
  for (const { id, kind, name, nameEn = null, subkind = null, citations } of rows.entities)
    put("entity", labelOf(kind), [id, name, nameEn, subkind, textsOf(citations)]);
  for (const { id, alias, citations } of rows.aliases) put("alias", "", [id, alias, textsOf(citations)]);
  for (const { id, formerId } of rows.formerIds) put("former-id", "", [id, formerId]);
  for (const { id, property, value, citations } of rows.properties)
    put("property", property, [id, value, textsOf(citations)]);
  for (const { type, from, to, properties, citations } of rows.relationships)
    put(templateOf(type), type, [from, to, properties, textsOf(citations)]);
  for (const { of, measure, properties, citations } of rows.figures)
    put("figure", "", [of, measure, properties, textsOf(citations)]);
  return Array.from(lists, ([key, list]) => {
    const [template, word] = key.split(" ") as [TemplateName, string];
    return { template, word, rows: list };
  });
}

function textsOf(citations: readonly Cited[]): string[] {
  return citations.map(({ passage, implied }) => (implied ? `${passage} implied` : passage));
}
