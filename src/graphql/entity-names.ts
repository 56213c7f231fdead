import type { Adjacency } from "../index/adjacency.ts";
import type { Words } from "../wording/display-names.ts";

/** The names of an entity in the index; in English its Chinese name if it has no other. */
export function namesOf(index: Adjacency, node: number): Words {
  const zh = index.nameOf(node);
  return { zh, en: index.otherNamesOf(node).nameEn ?? zh };
}
