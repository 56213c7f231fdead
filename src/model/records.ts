import { ENTITY_SHAPE } from "./entity-shape.ts";
import { QUALIFIERS, UNITS, type Unit } from "./figures.ts";
import type { EntityKind } from "./kinds.ts";
import { RELATIONSHIPS, type RelationshipType } from "./relationship-types.ts";
import { type Property, type RecordShape, type Shape, wordsOf } from "./shape.ts";
import {
  COUNT,
  DATE,
  DOCUMENT_KINDS,
  type DocumentKind,
  FILE,
  ID,
  IDS,
  KNOWLEDGE,
  type Knowledge,
  LENGTH,
  MARKS,
  NUMBER,
  oneOf,
  SHA256,
  STATUSES,
  TEXT,
  WORD,
} from "./values.ts";

/**
 * The number of the stored form. It is raised when an older Yilian could not read, or would damage, what is stored.
 * Data of an older form are loaded again from the seeds.
 */
export const FORMAT = 5;

/**
 * The stored form of a data set that is loaded, or was loaded, beside the one before. An older Yilian would mix the
 * records of both. Apart from their property `dataset`, the records are those of {@link FORMAT}.
 */
export const COPIES_FORMAT = 6;

/** The oldest stored form whose answers are the same: in older ones all evidence of kinds is implied. */
export const OLDEST_FORMAT = 5;

/** A value of a property; lists are of texts. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Properties by name; an unknown value is left out. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** An entity as stored: `properties` has `name`, `nameEn`, `kind` (the finer kind), `aliases` and the rest. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly properties: Properties;
}

/** A relationship as stored; `properties` leaves out the id. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** One passage of one document that bears on one statement. */
export interface EvidenceRecord {
  readonly id: string;
  /** The id of the relationship, figure or entity it is about. */
  readonly about: string;
  /** The property of the entity it is about (`name`, `alias`, `kind` …); undefined for a relationship or figure. */
  readonly property?: string;
  /** The alias, where the property is `alias`. */
  readonly value?: string;
  readonly document: string;
  /** `char=120,164`, code points; undefined for a reference work. */
  readonly fragment?: string;
  /** Where the fragment starts, for sorting. */
  readonly start?: number;
  readonly knowledge: Knowledge;
}

/** What figures measure; all figures of a measure have its unit. */
export interface MeasureRecord {
  /** Lower-case words joined by hyphens: `beds`. */
  readonly id: string;
  /** In Chinese. */
  readonly name: string;
  readonly nameEn: string;
  readonly unit: Unit;
}

/** One measured value of an entity; `properties` has `value`, `qualifier` and the rest. */
export interface FigureRecord {
  readonly id: string;
  /** The id of the entity. */
  readonly of: string;
  /** The id of the measure. */
  readonly measure: string;
  readonly properties: Properties;
}

/** A source document. `file`, `sha256` and `characters` (code points) are undefined for a reference work. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Undefined where the text has none. */
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly characters?: number;
  /** The ids of the entities whose own activities it reports; an entity that it only names is not among them. */
  readonly reportsOn?: readonly string[];
  /** Sentences that state no fact, each with the reason: `120,164 rhetoric`. */
  readonly marks?: readonly string[];
}

/** A part of a data set: the records of one shape. */
export type Part = Exclude<keyof Content, "version" | "title">;

/** The content of a data set. */
export interface Content {
  /** The curators' name for this state of the data, such as `2026.11.1`. */
  readonly version: string;
  readonly title: string;
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly figures: readonly FigureRecord[];
}

interface RecordShapes {
  readonly dataset: RecordShape<Pick<Content, "version" | "title"> & { readonly id: string }, never>;
  readonly documents: RecordShape<DocumentRecord, DocumentKind>;
  readonly measures: RecordShape<MeasureRecord, never>;
  readonly entities: RecordShape<EntityRecord, EntityKind>;
  readonly relationships: RecordShape<RelationshipRecord, RelationshipType>;
  readonly figures: RecordShape<FigureRecord, never>;
  readonly evidence: RecordShape<EvidenceRecord, never>;
}

const STATUS = oneOf(STATUSES);
const NOTES = {
  note: { zh: "说明", type: TEXT },
  noteEn: { zh: "英文说明", type: TEXT },
} as const satisfies Shape<never>;

/**
 * What the records of a data set consist of, in the order in which they are written down.
 *
 * A new property is one entry here: the checks, the tables and the stored content iterate over them.
 */
export const RECORDS = {
  dataset: {
    own: {
      id: { type: ID, required: true },
      version: { zh: "版本", type: TEXT, required: true },
      title: { zh: "标题", type: TEXT, required: true },
    },
    properties: {},
  },
  documents: {
    own: {
      id: { zh: "标识", type: ID, required: true },
      kind: { zh: "种类", type: oneOf(DOCUMENT_KINDS), required: true },
      title: { zh: "标题", type: TEXT, required: ["reference"] },
      publisher: { zh: "来源", type: TEXT },
      published: { zh: "发布日期", type: DATE },
      file: { zh: "文件", type: FILE, of: ["article"], required: ["article"] },
      sha256: { zh: "校验值", type: SHA256, of: ["article"], required: ["article"] },
      characters: { zh: "字数", type: LENGTH, of: ["article"], required: ["article"] },
      reportsOn: { zh: "报道对象", type: IDS, of: ["article"] },
      marks: { zh: "无事实的句子", type: MARKS, defining: true },
    },
    properties: {},
  },
  measures: {
    own: {
      id: { zh: "标识", type: ID, required: true },
      name: { zh: "名称", type: TEXT, required: true },
      nameEn: { zh: "英文名", type: TEXT, required: true },
      unit: { zh: "单位", type: oneOf(Object.keys(UNITS)), required: true },
    },
    properties: {},
  },
  entities: {
    own: {
      id: { zh: "标识", type: ID, required: true, defining: true },
      kind: { zh: "类别", column: "label", type: WORD, required: true, defining: true },
    },
    properties: { ...ENTITY_SHAPE, ...NOTES },
  },
  relationships: {
    own: {
      id: { zh: "标识", type: ID },
      type: { zh: "类型", type: WORD, required: true },
      from: { zh: "起点", type: ID, required: true, refersTo: ["entities"] },
      to: { zh: "终点", type: ID, required: true, refersTo: ["entities"] },
    },
    properties: {
      kind: {
        zh: "种类",
        type: WORD,
        of: wordsOf(RELATIONSHIPS, ({ kinds }) => kinds),
        required: ["PARTNERS_WITH", "GOVERNS"],
      },
      subject: { zh: "专业", type: TEXT, of: ["PARTNERS_WITH", "CERTIFIED_AS", "AWARDED"] },
      since: { zh: "自", type: DATE },
      until: { zh: "至", type: DATE },
      reviewed: { zh: "复审", type: DATE, of: ["CERTIFIED_AS"] },
      status: { zh: "状态", type: STATUS, required: ["CERTIFIED_AS"] },
      role: {
        zh: "角色",
        type: TEXT,
        of: ["MEMBER_OF", "RUNS", "LEADS", "PARTICIPATES_IN", "AFFILIATED_WITH"],
      },
      grade: { zh: "奖级", type: TEXT, of: ["AWARDED"] },
      rank: { zh: "名次", type: COUNT, of: ["AWARDED"] },
      outOf: { zh: "参评数", type: COUNT, of: ["AWARDED"] },
      scope: { zh: "范围", type: TEXT, of: ["AWARDED"] },
      count: { zh: "数量", type: COUNT, of: ["CERTIFIED_AS", "OFFERS", "AWARDED"] },
      ...NOTES,
    },
  },
  figures: {
    own: {
      id: { zh: "标识", type: ID },
      of: { zh: "对象", type: ID, required: true, refersTo: ["entities"] },
      measure: { zh: "指标", type: ID, required: true, refersTo: ["measures"] },
    },
    properties: {
      value: { zh: "数值", type: NUMBER, required: true },
      valueMax: { zh: "最大值", type: NUMBER },
      qualifier: { zh: "限定", type: oneOf(QUALIFIERS), required: true },
      asOf: { zh: "时点", type: DATE },
      since: { zh: "自", type: DATE },
      until: { zh: "至", type: DATE },
      subject: { zh: "专业", type: TEXT },
      scope: { zh: "范围", type: TEXT },
      certification: { zh: "认证", type: ID, refersTo: ["entities"] },
      relationship: { zh: "关系", type: ID, refersTo: ["relationships"] },
      ...NOTES,
    },
  },
  evidence: {
    own: {
      id: { type: ID },
      about: { zh: "陈述", type: ID, required: true, refersTo: ["entities", "relationships", "figures"] },
      property: { zh: "属性", type: WORD },
      value: { zh: "值", type: TEXT },
      document: { zh: "文档", type: ID, required: true, refersTo: ["documents"] },
      fragment: { zh: "片段", type: WORD },
      start: { type: COUNT },
      knowledge: { zh: "依据", type: oneOf(KNOWLEDGE), required: true },
    },
    properties: {},
  },
} as const satisfies RecordShapes;

/** The parts of a data set, in the order in which they are written down. */
export const PARTS = Object.freeze(Object.keys(RECORDS).filter((name) => name !== "dataset")) as readonly Part[];

/** What a row for one property may state of an entity. */
export const ENTITY_PROPERTIES: Shape<EntityKind> = Object.fromEntries(
  Object.entries<Property<EntityKind>>(RECORDS.entities.properties).filter(([, { defining = false }]) => !defining),
);
