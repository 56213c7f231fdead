import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { hasControlCharacter } from "../model/control-characters.ts";
import { isRequired, propertyNames, type Shape, typeOf } from "../model/shape.ts";
import { misfit, type ValueType } from "../model/values.ts";

/** A message, and the hint that follows it. */
type Wording = readonly [message: string, hint: string];

/** How a check words what it reports of one kind of record. */
export interface PropertyWording {
  /** A property that all such records have, and this one has not. */
  readonly missing: (name: string, type: ValueType) => Wording;
  /** A property that such records do not have; `names` are those that they may have. */
  readonly unknown: (name: string, names: readonly string[]) => Wording;
  /** How the hint goes on for a value that does not fit and may be left out. */
  readonly optional?: string;
}

/** Checks that a record has the properties that its variant needs, no others, and that each value fits. */
export function checkProperties(
  location: SourceLocation,
  values: Readonly<Record<string, unknown>>,
  shape: Shape,
  variant: string,
  wording: PropertyWording,
): Diagnostic[] {
  const names = propertyNames(shape, variant);
  const missing = names.flatMap((name) => {
    const type = typeOf(shape, name, variant);
    if (type === undefined || values[name] !== undefined || !isRequired(shape, name, variant)) return [];
    return [diagnosticAt(location, ...wording.missing(name, type))];
  });
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const type = typeOf(shape, name, variant);
    if (type === undefined) return [diagnosticAt(location, ...wording.unknown(name, names))];
    return checkValue(location, name, value, type, isRequired(shape, name, variant) ? "" : wording.optional);
  });
  return [...missing, ...wrong];
}

/** Checks that a value is of the type of its property; `further` ends the hint. */
export function checkValue(
  location: SourceLocation,
  name: string,
  value: unknown,
  type: ValueType,
  further = "",
): Diagnostic[] {
  const must = misfit(type, value);
  if (must === undefined) return [];
  const message = `The ${name} ${JSON.stringify(value)} does not fit.`;
  if ([value].flat().some((one) => typeof one === "string" && hasControlCharacter(one)))
    return [diagnosticAt(location, message, "Delete the control characters in it.")];
  return [diagnosticAt(location, message, `It must be ${must}${further}.`)];
}
