import {
  HOSPITAL_LEVEL_NAMES,
  LEVEL_NAMES,
  nameOfKind,
  nameOfRelationshipKind,
  OWNERSHIP_NAMES,
  STATUS_NAMES,
  type Words,
} from "../wording/display-names.ts";
import type { EntityKind, Status } from "./operations.ts";
import type { Reader } from "./reader.ts";

/** What readers call a kind of entity, or the finer kind within it: 综合医院, "general hospital". */
export function kindName(kind: EntityKind, subkind: string | null, { lang }: Reader): string {
  return nameOfKind(kind, subkind ?? undefined)[lang];
}

/** What readers call a finer kind of relationship: 远程医疗, "telemedicine". */
export function relationshipKindName(subkind: string, { lang }: Reader): string {
  return nameOfRelationshipKind(subkind)[lang];
}

/** What readers call a status: 计划中, "planned". */
export function statusName(status: Status, reader: Reader): string {
  return named(STATUS_NAMES, status, reader);
}

/** What readers call the level of a hospital: 三级甲等, "tertiary grade A". */
export function hospitalLevelName(level: string, reader: Reader): string {
  return named(HOSPITAL_LEVEL_NAMES, level, reader);
}

/** What readers call the level of a certification: 国家级, "national". */
export function levelName(level: string, reader: Reader): string {
  return named(LEVEL_NAMES, level, reader);
}

/** What readers call an owner of hospitals: 公立, "public". */
export function ownershipName(ownership: string, reader: Reader): string {
  return named(OWNERSHIP_NAMES, ownership, reader);
}

/** Values of the API are written `PASSED_REVIEW`, those of the seeds `passed-review`. */
function named(names: Readonly<Record<string, Words>>, value: string, { lang }: Reader): string {
  return names[value.toLowerCase().replaceAll("_", "-")]?.[lang] ?? value;
}
