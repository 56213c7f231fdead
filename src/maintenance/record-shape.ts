import { ENTITY_KINDS } from "../model/kinds.ts";
import { type Part, RECORDS } from "../model/records.ts";
import { isRelationshipType } from "../model/relationship-types.ts";
import type { RecordShape } from "../model/shape.ts";

/**
 * Whether a value has the shape of a record: its own properties and no others, with values that an engine can store.
 *
 * The kinds and types become part of statements, so they are compared with the closed lists. What the values say is not
 * checked: the digest shows that they are those that were checked when they were loaded.
 */
export function isRecordOf(part: Part, value: unknown): boolean {
  if (!isObject(value)) return false;
  const shape: RecordShape = RECORDS[part];
  const hasFurther = Object.keys(shape.properties).length > 0;
  const { properties, ...own } = value;
  if (hasFurther !== isObject(properties)) return false;
  if (part === "entities" && !ENTITY_KINDS.some((kind) => kind === own.kind)) return false;
  if (part === "relationships" && !(typeof own.type === "string" && isRelationshipType(own.type))) return false;
  const required = Object.entries(shape.own).filter(([name, { required }]) => required === true || name === "id");
  return (
    required.every(([name]) => typeof own[name] === "string") &&
    hasOnly(own, shape.own) &&
    (!isObject(properties) || hasOnly(properties, shape.properties))
  );
}

function hasOnly(values: Readonly<Record<string, unknown>>, names: object): boolean {
  return Object.entries(values).every(([name, value]) => Object.hasOwn(names, name) && isStorable(value));
}

function isStorable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string");
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
