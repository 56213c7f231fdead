import { ENTITY_KINDS, type EntityKind, KINDS } from "../model/kinds.ts";
import { nameOfKind, type Words } from "./display-names.ts";
import type { Language } from "./entity-summary.ts";

/** What may be between the ends of a path. */
export interface PassageRule {
  /** Whether campuses, departments and teams count as their institutions. */
  readonly rollUp: boolean;
  readonly throughKinds: readonly EntityKind[];
  readonly avoidSubkinds: readonly string[];
}

const LISTS = {
  ZH: (words: readonly string[]) => words.join("、"),
  EN: (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words),
};

/** The sentences that say what counts as one node, and which entities a path does not pass. */
export function passageRule({ rollUp, throughKinds, avoidSubkinds }: PassageRule, lang: Language): string {
  const excluded = [
    ...ENTITY_KINDS.filter((kind) => !throughKinds.includes(kind)).map((kind) => nameOfKind(kind, undefined)),
    ...avoidSubkinds.flatMap((subkind) => subkindNames(subkind)),
  ];
  const names = LISTS[lang]([...new Set(excluded.map(({ zh, en }) => (lang === "ZH" ? zh : en)))]);
  if (lang === "ZH")
    return (
      (rollUp ? "院区、科室和团队计入所属机构。" : "院区、科室和团队不计入所属机构。") +
      (names === "" ? "任何实体都可以是中间节点。" : `中间节点不包括${names}。`)
    );
  return (
    `Campuses, departments and teams ${rollUp ? "count" : "do not count"} as their institutions. ` +
    (names === "" ? "Any entity can be an intermediate node." : `No intermediate node is a ${names}.`)
  );
}

/** What readers call a finer kind; several if several kinds have it. */
function subkindNames(subkind: string): Words[] {
  return ENTITY_KINDS.filter((kind) => subkind in KINDS[kind].subkinds).map((kind) => nameOfKind(kind, subkind));
}
