import { ENTITY_KINDS, type EntityKind, INSTITUTION_LIKE, PLACE_KINDS } from "./kinds.ts";

interface TypeDefinition {
  /** What it says, read from left to right. */
  meaning: string;
  zh: string;
  /** Kinds it may start at and end at. */
  from: readonly EntityKind[];
  to: readonly EntityKind[];
  /** The kinds that it may end at from some kinds, where not all of `to` fit. */
  toOf?: Readonly<Partial<Record<EntityKind, readonly EntityKind[]>>>;
  /** True when it means the same read from either end; it is stored once, the smaller id first. */
  symmetric: boolean;
  /** Allowed values of `kind`, each with words a Chinese text uses for it; none means it has no `kind`. */
  kinds: Readonly<Record<string, readonly string[]>>;
}

const ACTORS = [...INSTITUTION_LIKE, "TEAM", "PERSON"] as const;

/** The relationship types with the ends each may join, after the table in the product description. */
export const RELATIONSHIPS = {
  PARTNERS_WITH: {
    meaning: "cooperates with",
    zh: "合作",
    from: ACTORS,
    to: ACTORS,
    symmetric: true,
    kinds: {
      "joint-laboratory": ["共建", "实验室"],
      telemedicine: ["远程", "互联网"],
      "teaching-base": ["教学基地"],
      "expert-team": ["团队", "专家"],
      "co-building": ["共建", "打造"],
      referral: ["转诊", "协作医院"],
      training: ["进修", "培训"],
      research: ["研究", "科研"],
      consortium: ["医联体", "集团", "联盟"],
      cooperation: ["合作", "协作", "携手"],
    },
  },
  SUPPORTS: {
    meaning: "helps",
    zh: "支援",
    from: [...ACTORS, ...PLACE_KINDS],
    to: [...ACTORS, ...PLACE_KINDS],
    symmetric: false,
    kinds: {
      counterpart: ["对口支援", "帮扶"],
      dispatch: ["派", "援"],
      relief: ["驰援", "援鄂", "救护"],
      outreach: ["义诊", "服务", "宣教"],
    },
  },
  MEMBER_OF: {
    meaning: "is a member of",
    zh: "成员",
    from: [...ACTORS, ...PLACE_KINDS],
    to: ["PROGRAM", "INSTITUTION", "TEAM"],
    symmetric: false,
    kinds: {},
  },
  CERTIFIED_AS: {
    meaning: "is certified as",
    zh: "获认证",
    from: [...INSTITUTION_LIKE, ...PLACE_KINDS, "PROGRAM"],
    to: ["CERTIFICATION"],
    symmetric: false,
    kinds: {},
  },
  ISSUED_BY: {
    meaning: "is issued by",
    zh: "颁发机构",
    from: ["CERTIFICATION", "AWARD", "PROGRAM"],
    to: [...INSTITUTION_LIKE],
    symmetric: false,
    kinds: {},
  },
  PART_OF: {
    meaning: "is part of",
    zh: "隶属",
    from: [...INSTITUTION_LIKE, "PROVINCE", "CITY", "COUNTY", "PROGRAM", "TEAM"],
    to: [...INSTITUTION_LIKE, "COUNTRY", "PROVINCE", "CITY", "PROGRAM"],
    symmetric: false,
    kinds: {},
  },
  LOCATED_IN: {
    meaning: "is located in",
    zh: "位于",
    from: [...INSTITUTION_LIKE, "PROGRAM", "TEAM"],
    to: PLACE_KINDS,
    symmetric: false,
    kinds: {},
  },
  RUNS: {
    meaning: "operates or hosts",
    zh: "承办",
    from: [...ACTORS, ...PLACE_KINDS],
    to: ["PROGRAM"],
    symmetric: false,
    kinds: {},
  },
  LEADS: {
    meaning: "heads",
    zh: "牵头",
    from: [...ACTORS, ...PLACE_KINDS],
    to: ["PROGRAM", "TEAM"],
    symmetric: false,
    kinds: {},
  },
  PARTICIPATES_IN: {
    meaning: "takes part in",
    zh: "参与",
    from: [...ACTORS, ...PLACE_KINDS],
    to: ["PROGRAM"],
    symmetric: false,
    kinds: {},
  },
  OFFERS: {
    meaning: "offers",
    zh: "提供",
    from: [...INSTITUTION_LIKE, ...PLACE_KINDS],
    to: ["OFFERING"],
    symmetric: false,
    kinds: {},
  },
  GOVERNS: {
    meaning: "owns or supervises",
    zh: "主管",
    from: ["INSTITUTION", "HOSPITAL"],
    to: INSTITUTION_LIKE,
    symmetric: false,
    kinds: { owns: ["集团", "公司"], supervises: ["领导", "主管", "委"] },
  },
  AWARDED: {
    meaning: "was awarded",
    zh: "获奖",
    from: ENTITY_KINDS,
    to: ["AWARD"],
    symmetric: false,
    kinds: {},
  },
  AFFILIATED_WITH: {
    meaning: "belongs to",
    zh: "任职",
    from: ["PERSON", "TEAM", "HOSPITAL", "INSTITUTION"],
    to: [...INSTITUTION_LIKE, "TEAM"],
    // An affiliated hospital is an institution of its own: no part of the university or hospital.
    toOf: { HOSPITAL: ["HOSPITAL", "INSTITUTION"], INSTITUTION: ["HOSPITAL", "INSTITUTION"] },
    symmetric: false,
    kinds: {},
  },
  SUCCEEDS: {
    meaning: "succeeds",
    zh: "承继",
    from: [...INSTITUTION_LIKE, "TEAM", "PROGRAM"],
    to: [...INSTITUTION_LIKE, "TEAM", "PROGRAM"],
    toOf: {
      HOSPITAL: INSTITUTION_LIKE,
      CAMPUS: INSTITUTION_LIKE,
      DEPARTMENT: INSTITUTION_LIKE,
      INSTITUTION: INSTITUTION_LIKE,
      TEAM: ["TEAM"],
      PROGRAM: ["PROGRAM"],
    },
    symmetric: false,
    kinds: {},
  },
} as const satisfies Record<string, TypeDefinition>;

/** A relationship type: `PARTNERS_WITH`, `CERTIFIED_AS` … */
export type RelationshipType = keyof typeof RELATIONSHIPS;

/** All relationship types, in the order they are listed to readers. */
export const RELATIONSHIP_TYPES = Object.freeze(Object.keys(RELATIONSHIPS)) as readonly RelationshipType[];

/** Whether a text is the name of a relationship type. */
export function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIPS, text);
}

/** The definition of a type with its literal types widened, for code that looks up by name. */
export function definitionOf(type: RelationshipType): TypeDefinition {
  return RELATIONSHIPS[type];
}

/** Whether a relationship of the type may join these kinds, in this direction (either one for a symmetric type). */
export function mayJoin(type: RelationshipType, from: EntityKind, to: EntityKind): boolean {
  return definitionOf(type).from.includes(from) && endsFrom(type, from).includes(to);
}

/** The kinds that a relationship of the type may end at, when it starts at this kind. */
export function endsFrom(type: RelationshipType, from: EntityKind): readonly EntityKind[] {
  const { to, toOf } = definitionOf(type);
  return toOf?.[from] ?? to;
}
