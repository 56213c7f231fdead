import { z } from "zod";
import type { PropertyValue } from "../model/records.ts";

/**
 * The shape of stored properties: texts, numbers, booleans and lists of texts, by name.
 *
 * It is a function, because a record of a union takes ten times as long, and most rows have properties.
 */
export const properties = z
  .custom<Record<string, PropertyValue>>(isProperties, "Invalid input: expected a map of properties")
  .meta({ type: "object" });

function isProperties(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const name in value) if (!isPropertyValue((value as Record<string, unknown>)[name])) return false;
  return true;
}

function isPropertyValue(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return true;
    default:
      return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
}
