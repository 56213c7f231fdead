import type { EntityKind } from "../../operations.ts";

/** Kinds of entity as headings of lists. */
export const kinds = {
  HOSPITAL: "医院",
  CAMPUS: "院区",
  DEPARTMENT: "科室",
  INSTITUTION: "机构",
  COUNTRY: "国家",
  PROVINCE: "省级行政区",
  CITY: "城市",
  COUNTY: "县区",
  PROGRAM: "项目",
  OFFERING: "服务",
  CERTIFICATION: "认证",
  AWARD: "荣誉",
  PERSON: "人物",
  TEAM: "团队",
} satisfies Record<EntityKind, string>;
