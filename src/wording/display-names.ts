import type { EntityKind, KINDS } from "../model/kinds.ts";
import type { HOSPITAL_LEVELS, LEVELS, OWNERSHIPS, Status } from "../model/values.ts";

/** What readers call something, in Chinese and in English; English nouns in the singular, without a capital. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What readers call each finer kind of entity. */
export const SUBKIND_NAMES = {
  COUNTRY: {},
  PROVINCE: {},
  CITY: {},
  COUNTY: {
    county: { zh: "县", en: "county" },
    district: { zh: "区", en: "district" },
    "county-level-city": { zh: "县级市", en: "county-level city" },
    "functional-area": { zh: "功能区", en: "functional area" },
  },
  HOSPITAL: {
    general: { zh: "综合医院", en: "general hospital" },
    tcm: { zh: "中医医院", en: "hospital of Chinese medicine" },
    maternity: { zh: "妇幼医院", en: "maternity hospital" },
    specialised: { zh: "专科医院", en: "specialised hospital" },
    "primary-care": { zh: "基层医疗机构", en: "primary-care institution" },
  },
  CAMPUS: { campus: { zh: "院区", en: "campus" }, branch: { zh: "分院", en: "branch" } },
  DEPARTMENT: {
    clinical: { zh: "临床科室", en: "clinical department" },
    centre: { zh: "中心", en: "centre" },
    laboratory: { zh: "实验室", en: "laboratory" },
    workstation: { zh: "工作站", en: "workstation" },
    unit: { zh: "常设部门", en: "standing unit" },
  },
  INSTITUTION: {
    university: { zh: "大学", en: "university" },
    school: { zh: "院校", en: "school" },
    government: { zh: "政府机构", en: "government body" },
    "party-committee": { zh: "党委", en: "Party committee" },
    company: { zh: "企业", en: "company" },
    association: { zh: "社会团体", en: "association" },
    "care-home": { zh: "养老机构", en: "care home" },
    cdc: { zh: "疾控机构", en: "centre for disease control" },
    research: { zh: "科研机构", en: "research institution" },
    other: { zh: "机构", en: "institution" },
  },
  PROGRAM: {
    alliance: { zh: "联盟", en: "alliance" },
    consortium: { zh: "医联体", en: "consortium" },
    network: { zh: "网络", en: "network" },
    project: { zh: "项目", en: "project" },
    study: { zh: "研究", en: "study" },
    campaign: { zh: "行动", en: "campaign" },
    policy: { zh: "政策措施", en: "policy" },
    fund: { zh: "基金", en: "fund" },
    class: { zh: "培训班", en: "class" },
    event: { zh: "活动", en: "event" },
  },
  OFFERING: {
    service: { zh: "服务", en: "service" },
    technique: { zh: "技术", en: "technique" },
    equipment: { zh: "设备", en: "piece of equipment" },
    app: { zh: "应用平台", en: "app" },
    hotline: { zh: "热线", en: "hotline" },
  },
  CERTIFICATION: {
    accreditation: { zh: "认证", en: "accreditation" },
    designation: { zh: "认定", en: "designation" },
    discipline: { zh: "学科", en: "discipline" },
    "quality-control": { zh: "质量控制中心", en: "quality-control centre" },
    qualification: { zh: "资质", en: "qualification" },
    pilot: { zh: "试点", en: "pilot" },
    base: { zh: "基地", en: "base" },
    centre: { zh: "中心", en: "centre" },
  },
  AWARD: {
    award: { zh: "奖项", en: "award" },
    commendation: { zh: "表彰", en: "commendation" },
    ranking: { zh: "排名", en: "ranking" },
  },
  PERSON: {},
  TEAM: { expert: { zh: "专家团队", en: "expert team" }, relief: { zh: "救援队", en: "relief team" } },
} as const satisfies { [K in EntityKind]: Record<keyof (typeof KINDS)[K]["subkinds"], Words> };

/** What readers call a kind that has no finer kinds; of the others these are the general word. */
const KIND_NAMES: Readonly<Record<EntityKind, Words>> = {
  COUNTRY: { zh: "国家", en: "country" },
  PROVINCE: { zh: "省级行政区", en: "province-level region" },
  CITY: { zh: "城市", en: "city" },
  COUNTY: { zh: "县区", en: "county" },
  HOSPITAL: { zh: "医院", en: "hospital" },
  CAMPUS: { zh: "院区", en: "campus" },
  DEPARTMENT: { zh: "科室", en: "department" },
  INSTITUTION: { zh: "机构", en: "institution" },
  PROGRAM: { zh: "项目", en: "program" },
  OFFERING: { zh: "服务", en: "offering" },
  CERTIFICATION: { zh: "认证", en: "certification" },
  AWARD: { zh: "荣誉", en: "award" },
  PERSON: { zh: "人物", en: "person" },
  TEAM: { zh: "团队", en: "team" },
};

/** What readers call each level of a hospital. */
export const HOSPITAL_LEVEL_NAMES: Readonly<Record<keyof typeof HOSPITAL_LEVELS, Words>> = {
  ungraded: { zh: "未定级", en: "ungraded" },
  primary: { zh: "一级", en: "primary" },
  "primary-c": { zh: "一级丙等", en: "primary grade C" },
  "primary-b": { zh: "一级乙等", en: "primary grade B" },
  "primary-a": { zh: "一级甲等", en: "primary grade A" },
  secondary: { zh: "二级", en: "secondary" },
  "secondary-c": { zh: "二级丙等", en: "secondary grade C" },
  "secondary-b": { zh: "二级乙等", en: "secondary grade B" },
  "secondary-a": { zh: "二级甲等", en: "secondary grade A" },
  tertiary: { zh: "三级", en: "tertiary" },
  "tertiary-c": { zh: "三级丙等", en: "tertiary grade C" },
  "tertiary-b": { zh: "三级乙等", en: "tertiary grade B" },
  "tertiary-a": { zh: "三级甲等", en: "tertiary grade A" },
};

/** What readers call the level of a certification or award. */
export const LEVEL_NAMES: Readonly<Record<keyof typeof LEVELS, Words>> = {
  municipal: { zh: "市级", en: "municipal" },
  provincial: { zh: "省级", en: "provincial" },
  national: { zh: "国家级", en: "national" },
};

/** What readers call each owner of hospitals. */
export const OWNERSHIP_NAMES: Readonly<Record<keyof typeof OWNERSHIPS, Words>> = {
  public: { zh: "公立", en: "public" },
  enterprise: { zh: "企业", en: "enterprise" },
  military: { zh: "军队", en: "military" },
  private: { zh: "民营", en: "private" },
};

/** What readers call each status. */
export const STATUS_NAMES: Readonly<Record<Status, Words>> = {
  held: { zh: "已有", en: "held" },
  "passed-review": { zh: "已通过评审", en: "review passed" },
  building: { zh: "建设中", en: "being built up" },
  candidate: { zh: "候选", en: "candidate" },
  planned: { zh: "计划中", en: "planned" },
  ended: { zh: "已结束", en: "ended" },
};

/** What readers call each finer kind of relationship. */
const RELATIONSHIP_KIND_NAMES: Readonly<Record<string, Words>> = {
  "joint-laboratory": { zh: "联合实验室", en: "joint laboratory" },
  telemedicine: { zh: "远程医疗", en: "telemedicine" },
  "teaching-base": { zh: "教学基地", en: "teaching base" },
  "expert-team": { zh: "专家团队", en: "expert team" },
  "co-building": { zh: "共建", en: "co-building" },
  referral: { zh: "转诊协作", en: "referral" },
  training: { zh: "进修培训", en: "training" },
  research: { zh: "科研合作", en: "research" },
  consortium: { zh: "医联体", en: "consortium" },
  cooperation: { zh: "合作", en: "cooperation" },
  counterpart: { zh: "对口支援", en: "counterpart support" },
  dispatch: { zh: "派驻", en: "dispatch" },
  relief: { zh: "救援", en: "relief" },
  outreach: { zh: "义诊下沉", en: "outreach" },
  owns: { zh: "所有", en: "ownership" },
  supervises: { zh: "主管", en: "supervision" },
};

/** What readers call a finer kind of relationship. */
export function nameOfRelationshipKind(kind: string): Words {
  return RELATIONSHIP_KIND_NAMES[kind] ?? { zh: kind, en: kind };
}

/** What readers call entities of a kind, or of a finer kind if there is one. */
export function nameOfKind(kind: EntityKind, subkind: string | undefined): Words {
  const finer: Readonly<Record<string, Words>> = SUBKIND_NAMES[kind];
  return (subkind === undefined ? undefined : finer[subkind]) ?? KIND_NAMES[kind];
}
