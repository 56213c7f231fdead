import { ENTITY_KINDS, type EntityKind, KINDS } from "../model/kinds.ts";
import { plainName } from "../model/written-names.ts";
import { nameOfKind } from "./display-names.ts";

/** A kind of entity, or a finer kind within it. */
export interface FinerKind {
  readonly kind: EntityKind;
  /** Null for the kind itself. */
  readonly subkind: string | null;
}

/** Further words that readers use for finer kinds. */
const SYNONYMS: Readonly<Partial<Record<EntityKind, Readonly<Record<string, readonly string[]>>>>> = {
  COUNTY: { "functional-area": ["开发区", "新区", "示范区"] },
  HOSPITAL: {
    tcm: ["中医院"],
    maternity: ["妇幼保健院", "妇幼"],
    "primary-care": ["卫生院", "社区卫生服务中心", "基层医院"],
  },
  INSTITUTION: {
    university: ["高校", "高等院校", "高等学校"],
    school: ["学校"],
    government: ["政府", "政府部门"],
    company: ["公司"],
    association: ["学会", "协会"],
    "care-home": ["养老院", "敬老院", "福利院"],
    cdc: ["疾控中心", "疾控", "疾病预防控制中心", "cdc"],
    research: ["研究所", "研究院"],
  },
  PROGRAM: { alliance: ["专科联盟"], consortium: ["医共体", "医疗联合体"] },
  CERTIFICATION: { discipline: ["重点学科", "重点专科"], "quality-control": ["质控中心"], pilot: ["试点城市"] },
  TEAM: { relief: ["医疗队"] },
};

/** The kinds and finer kinds that readers call by a word, in Chinese or English. */
export function kindsCalled(word: string): FinerKind[] {
  const plain = plainName(word);
  return plain === "" ? [] : allKinds().filter((one) => wordsFor(one).some((name) => plainName(name) === plain));
}

/** The ids of the finer kinds of some kinds, or of all kinds if there are none. */
export function finerKindsOf(kinds: readonly EntityKind[]): string[] {
  const all = kinds.length === 0 ? ENTITY_KINDS : kinds;
  return [...new Set(all.flatMap((one) => Object.keys(KINDS[one].subkinds)))];
}

function allKinds(): FinerKind[] {
  return ENTITY_KINDS.flatMap((kind) => [
    { kind, subkind: null },
    ...Object.keys(KINDS[kind].subkinds).map((subkind) => ({ kind, subkind })),
  ]);
}

function wordsFor({ kind, subkind }: FinerKind): readonly string[] {
  const { zh, en } = nameOfKind(kind, subkind ?? undefined);
  return subkind === null ? [zh, en] : [subkind, zh, en, ...(SYNONYMS[kind]?.[subkind] ?? [])];
}
