import { oneOf, type ValueType, type Vocabulary } from "./values.ts";

/** A property of a record: one column of its table. */
export interface Property<Variant extends string = string> {
  /** The Chinese heading of its column. A property without one follows from the others, and is in no table. */
  readonly zh?: string;
  /** The name of its column, where that is not the name of the property. */
  readonly column?: string;
  /** What a value may be, whatever the variant of the record. */
  readonly type: ValueType;
  /** The variants whose records may have it, with what the value may be there if that differs; all unless given. */
  readonly of?: readonly Variant[] | Readonly<Partial<Record<Variant, ValueType>>>;
  /** Whether every record has it, or the variants whose records all have it. */
  readonly required?: true | readonly Variant[];
  /** Whether the row that defines a record states it, or rows for a list; a row for one property states all others. */
  readonly defining?: true;
  /** The parts of the data set whose ids are its values. */
  readonly refersTo?: readonly string[];
}

/** Properties by name, in the order of the columns. */
export type Shape<Variant extends string = string> = Readonly<Record<string, Property<Variant>>>;

/** What a record consists of. A variant is the kind of an entity or document, or the type of a relationship. */
export interface RecordShape<T = Readonly<Record<string, unknown>>, Variant extends string = string> {
  /** The properties of the record itself. */
  readonly own: Readonly<Record<Exclude<keyof T & string, "properties">, Property<Variant>>>;
  /** Those of its `properties`; empty where it has none. */
  readonly properties: Shape<Variant>;
}

/** What a property may be in a record of the variant; undefined when such records do not have the property. */
export function typeOf(shape: Shape, name: string, variant: string): ValueType | undefined {
  if (!Object.hasOwn(shape, name)) return undefined;
  const { type, of } = shape[name] as Property;
  if (of === undefined) return type;
  if (isList(of)) return of.includes(variant) ? type : undefined;
  return Object.hasOwn(of, variant) ? of[variant] : undefined;
}

/** The names of the properties that records of the variant may have, those that all of them have first. */
export function propertyNames(shape: Shape, variant: string): readonly string[] {
  const cached = NAMES.get(shape)?.get(variant);
  if (cached !== undefined) return cached;
  const names = Object.keys(shape).filter((name) => typeOf(shape, name, variant) !== undefined);
  const isFirst = (name: string): number => (isRequired(shape, name, variant) ? 0 : 1);
  names.sort((a, b) => isFirst(a) - isFirst(b));
  NAMES.set(shape, (NAMES.get(shape) ?? new Map<string, readonly string[]>()).set(variant, names));
  return names;
}

/** The names that were computed, by shape and variant. */
const NAMES = new WeakMap<Shape, Map<string, readonly string[]>>();

/** Whether all records of the variant have the property. */
export function isRequired(shape: Shape, name: string, variant: string): boolean {
  const required = shape[name]?.required;
  return required === true || (required?.includes(variant) ?? false);
}

/** What the value may be in each variant that has words for it. */
export function wordsOf<T>(
  variants: Readonly<Record<string, T>>,
  words: (variant: T) => Vocabulary,
): Readonly<Record<string, ValueType>> {
  const types = Object.entries(variants).map(([name, variant]) => [name, oneOf(words(variant))] as const);
  return Object.fromEntries(types.filter(([, type]) => Object.keys(type.words ?? {}).length > 0));
}

function isList(of: NonNullable<Property["of"]>): of is readonly string[] {
  return Array.isArray(of);
}
