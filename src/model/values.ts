import type { EntityKind } from "./kinds.ts";
import { KINDS } from "./kinds.ts";
import { parsePartialDate } from "./partial-date.ts";
import { definitionOf, type RelationshipType } from "./relationship-types.ts";

/** Where a statement stands in time; a planned or sought thing is never `held`. */
export const STATUSES = ["held", "passed-review", "building", "candidate", "planned", "ended"] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a document says a thing outright or only lets it be concluded. */
export const KNOWLEDGE = ["stated", "implied"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The kinds of document. */
export const DOCUMENT_KINDS = ["article", "reference"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Hospital grades, the lowest first, with the words a Chinese text uses. */
export const HOSPITAL_LEVELS = {
  secondary: ["二级"],
  "secondary-b": ["二级乙等", "二乙"],
  "secondary-a": ["二级甲等", "二甲"],
  tertiary: ["三级"],
  "tertiary-b": ["三级乙等", "三乙"],
  "tertiary-a": ["三级甲等", "三甲"],
} as const;

/** The level a certification or award is given at, the lowest first. */
export const LEVELS = {
  municipal: ["市级", "市"],
  provincial: ["省级", "省"],
  national: ["国家级", "国家", "全国", "中国"],
} as const;

/** Who owns a hospital. */
export const OWNERSHIPS = {
  public: ["公立"],
  enterprise: ["集团", "企业"],
  military: ["解放军"],
  private: ["民营"],
} as const;

/** What a property's value must be: one of a list, a partial date, a whole number, a number, true or false, or any text. */
export type PropertyShape =
  | { is: "one-of"; values: Readonly<Record<string, readonly string[]>> }
  | { is: "date" | "count" | "number" | "flag" | "text" };

const TEXT: PropertyShape = { is: "text" };
const DATE: PropertyShape = { is: "date" };
const COUNT: PropertyShape = { is: "count" };
const STATUS: PropertyShape = { is: "one-of", values: Object.fromEntries(STATUSES.map((value) => [value, []])) };

/** The shape of a property of an entity, or undefined where the kind has no such property. */
export function entityPropertyShape(kind: EntityKind, property: string): PropertyShape | undefined {
  const definition = KINDS[kind];
  if (property === "note" || property === "noteEn" || property === "nameEn") return TEXT;
  if (!(definition.properties as readonly string[]).includes(property)) return undefined;
  switch (property) {
    case "level":
      return { is: "one-of", values: kind === "HOSPITAL" ? HOSPITAL_LEVELS : LEVELS };
    case "ownership":
      return { is: "one-of", values: OWNERSHIPS };
    case "status":
      return STATUS;
    case "start":
    case "end":
      return DATE;
    case "size":
      return COUNT;
    case "provinceLevel":
      return { is: "flag" };
    default:
      return TEXT;
  }
}

/** The shape of a property of a relationship, or undefined where the type has no such property. */
export function relationshipPropertyShape(type: RelationshipType, property: string): PropertyShape | undefined {
  const definition = definitionOf(type);
  switch (property) {
    case "kind":
      return Object.keys(definition.kinds).length > 0 ? { is: "one-of", values: definition.kinds } : undefined;
    case "since":
    case "until":
      return DATE;
    case "status":
      return STATUS;
    case "note":
    case "noteEn":
      return TEXT;
    default:
      if (!definition.properties.includes(property)) return undefined;
      return ["count", "rank", "outOf"].includes(property) ? COUNT : TEXT;
  }
}

/** Why a value does not fit a shape, as the end of a sentence ("must be …"); undefined when it fits. */
export function misfit(shape: PropertyShape, value: unknown): string | undefined {
  switch (shape.is) {
    case "one-of": {
      const fits = typeof value === "string" && Object.hasOwn(shape.values, value);
      return fits ? undefined : `must be one of ${Object.keys(shape.values).join(", ")}`;
    }
    case "date":
      return typeof value === "string" && parsePartialDate(value) !== undefined
        ? undefined
        : "must be a date: '2025', '2025-04' or '2025-04-08'";
    case "count":
      return Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : "must be a whole number, 0 or more";
    case "number":
      return Number.isFinite(value) ? undefined : "must be a number";
    case "flag":
      return typeof value === "boolean" ? undefined : "must be true or false";
    case "text":
      return typeof value === "string" && value.trim() !== "" ? undefined : "must be a text that is not empty";
  }
}
