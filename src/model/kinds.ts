/**
 * The kinds of entity, in the order they are listed to readers.
 *
 * `label` is the node label in the graph; `subkinds` are the allowed values of the property `kind`
 * (the finer kind), each with the words a Chinese text uses for it. `records.ts` says what else an entity may have.
 */
export const KINDS = {
  COUNTRY: { label: "Country", zh: "国家", subkinds: {} },
  PROVINCE: { label: "Province", zh: "省", subkinds: {} },
  CITY: { label: "City", zh: "市", subkinds: {} },
  COUNTY: {
    label: "County",
    zh: "县区",
    subkinds: {
      county: ["县"],
      district: ["区"],
      "county-level-city": ["市"],
      "functional-area": ["示范区", "新区", "开发区"],
    },
  },
  HOSPITAL: {
    label: "Hospital",
    zh: "医院",
    subkinds: {
      general: ["医院"],
      tcm: ["中医"],
      maternity: ["妇幼", "妇产"],
      specialised: ["医院"],
      "primary-care": ["卫生院", "社区卫生服务中心"],
    },
  },
  CAMPUS: {
    label: "Campus",
    zh: "院区",
    subkinds: { campus: ["院区", "院"], branch: ["分院"] },
  },
  DEPARTMENT: {
    label: "Department",
    zh: "科室",
    subkinds: {
      clinical: ["科", "病区"],
      centre: ["中心"],
      laboratory: ["实验室"],
      workstation: ["工作站"],
      unit: ["站", "办", "室", "队"],
    },
  },
  INSTITUTION: {
    label: "Institution",
    zh: "机构",
    subkinds: {
      university: ["大学"],
      school: ["学校", "学院"],
      government: ["政府", "委", "局", "部"],
      "party-committee": ["党委", "市委", "党中央"],
      company: ["公司", "集团"],
      association: ["学会", "协会", "分会", "总队"],
      "care-home": ["养老", "颐康院", "康养", "福利院"],
      cdc: ["疾控", "疾病预防控制"],
      research: ["研究所", "研究院", "研究中心", "科学院"],
      other: [],
    },
  },
  PROGRAM: {
    label: "Program",
    zh: "项目",
    subkinds: {
      alliance: ["联盟", "医联体"],
      consortium: ["医共体", "医疗集团", "医联体"],
      network: ["网络", "地图"],
      project: ["项目", "工程"],
      study: ["研究", "课题"],
      campaign: ["活动", "行动"],
      policy: ["措施", "改革", "举措"],
      fund: ["基金"],
      class: ["班"],
      event: ["节", "会"],
    },
  },
  OFFERING: {
    label: "Offering",
    zh: "服务",
    subkinds: {
      service: ["服务"],
      technique: ["术", "治疗"],
      equipment: ["设备", "机器人"],
      app: ["平台", "公众号", "掌上医院"],
      hotline: ["热线", "电话"],
    },
  },
  CERTIFICATION: {
    label: "Certification",
    zh: "认证",
    subkinds: {
      accreditation: ["认证", "评审", "验收"],
      designation: ["单位", "单"],
      discipline: ["学科", "专科"],
      "quality-control": ["质量控制", "质控"],
      qualification: ["资质", "备案"],
      pilot: ["试点"],
      base: ["基地"],
      centre: ["中心"],
    },
  },
  AWARD: {
    label: "Award",
    zh: "荣誉",
    subkinds: { award: ["奖"], commendation: ["先进", "记大功", "荣誉", "医院"], ranking: ["排名", "榜单"] },
  },
  PERSON: { label: "Person", zh: "人物", subkinds: {} },
  TEAM: {
    label: "Team",
    zh: "团队",
    subkinds: { expert: ["团队"], relief: ["医疗队", "救护队"] },
  },
} as const satisfies Record<string, KindDefinition>;

interface KindDefinition {
  label: string;
  zh: string;
  subkinds: Readonly<Record<string, readonly string[]>>;
}

/** A kind of entity: `HOSPITAL`, `COUNTY` … */
export type EntityKind = keyof typeof KINDS;

/** All kinds, in the order they are listed to readers. */
export const ENTITY_KINDS = Object.freeze(Object.keys(KINDS)) as readonly EntityKind[];

/** The kinds that are places, from the largest to the smallest. */
export const PLACE_KINDS = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"] as const satisfies readonly EntityKind[];

/** Whether entities of this kind are places. */
export function isPlaceKind(kind: EntityKind): boolean {
  return (PLACE_KINDS as readonly EntityKind[]).includes(kind);
}

/** What can have partners, memberships and certifications as an institution does. */
export const INSTITUTION_LIKE = [
  "HOSPITAL",
  "CAMPUS",
  "DEPARTMENT",
  "INSTITUTION",
] as const satisfies readonly EntityKind[];

/** The label of a kind. */
export function labelOf(kind: EntityKind): string {
  return KINDS[kind].label;
}

const KIND_BY_LABEL = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [KINDS[kind].label, kind]));

/** The kind of a label; undefined for a label of no kind. */
export function kindOfLabel(label: string): EntityKind | undefined {
  return KIND_BY_LABEL.get(label);
}

/** The kind among a node's labels; throws a RangeError when none is one, which the seed checks rule out. */
export function kindOfLabels(labels: readonly string[]): EntityKind {
  for (const label of labels) {
    const kind = KIND_BY_LABEL.get(label);
    if (kind !== undefined) return kind;
  }
  throw new RangeError(`None of the labels ${labels.join(", ")} is a kind of entity.`);
}
