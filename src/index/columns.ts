import { NumberLists } from "./number-lists.ts";
import { Texts } from "./texts.ts";

/** A list of numbers: of bytes, or of integers below 2^32. */
export type Column = Uint8Array | Uint32Array;

/** Plain data by name, which a file and another thread can take. */
export type Columns = ReadonlyMap<string, Column>;

/** How a value is written as columns, and made from them. */
export interface ColumnType<T> {
  /** By column: the end of its name, and its type. */
  readonly parts: Readonly<Record<string, "bytes" | "numbers">>;
  readonly split: (value: T) => readonly Column[];
  readonly join: (columns: readonly Column[]) => T;
}

/** By name: how a value is written. */
// biome-ignore lint/suspicious/noExplicitAny: a shape has values of any type.
type Shape = Readonly<Record<string, ColumnType<any>>>;

/** The values of a shape. */
export type ValuesOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends ColumnType<infer T> ? T : never;
};

/** A list of integers below 256. */
export const bytes: ColumnType<Uint8Array> = {
  parts: { "": "bytes" },
  split: (value) => [value],
  join: ([value]) => value as Uint8Array,
};

/** A list of integers below 2^32. */
export const numbers: ColumnType<Uint32Array> = {
  parts: { "": "numbers" },
  split: (value) => [value],
  join: ([value]) => value as Uint32Array,
};

/** A list of integers from -2^31 to 2^31 - 1. */
export const integers: ColumnType<Int32Array> = {
  parts: { "": "numbers" },
  split: (value) => [new Uint32Array(value.buffer, value.byteOffset, value.length)],
  join: ([value]) => {
    const { buffer, byteOffset, length } = value as Uint32Array;
    return new Int32Array(buffer, byteOffset, length);
  },
};

/** A list of numbers of any size, with fractions. */
export const doubles: ColumnType<Float64Array> = {
  parts: { "": "numbers" },
  split: (value) => [new Uint32Array(value.buffer, value.byteOffset, 2 * value.length)],
  join: ([value]) => {
    const { buffer, byteOffset, length } = value as Uint32Array;
    return new Float64Array(buffer, byteOffset, length / 2);
  },
};

/** A list of texts. */
export const texts: ColumnType<Texts> = {
  parts: { ".bytes": "bytes", ".starts": "numbers" },
  split: (value) => [value.bytes, value.starts],
  join: ([pool, starts]) => new Texts(pool as Uint8Array, starts as Uint32Array),
};

/** A list of numbers for each number. */
export const lists: ColumnType<NumberLists> = {
  parts: { ".starts": "numbers", ".items": "numbers" },
  split: (value) => [value.starts, value.items],
  join: ([starts, items]) => new NumberLists(starts as Uint32Array, items as Uint32Array),
};

/** A small value without a list as long as the data. */
export function json<T>(): ColumnType<T> {
  return {
    parts: { "": "bytes" },
    split: (value) => [new TextEncoder().encode(JSON.stringify(value))],
    join: ([value]) => JSON.parse(Buffer.from(value as Uint8Array).toString()) as T,
  };
}

/** Writes values as columns; the typed arrays are the same, not copies. */
export function toColumns<S extends Shape>(shape: S, values: ValuesOf<S>): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const [name, { parts, split }] of Object.entries(shape)) {
    const own = split(values[name]);
    for (const [at, end] of Object.keys(parts).entries()) columns.set(name + end, own[at] as Column);
  }
  return columns;
}

/**
 * Makes values from columns.
 *
 * @throws {RangeError} if a column is missing or has another type.
 */
export function fromColumns<S extends Shape>(shape: S, columns: Columns): ValuesOf<S> {
  const columnOf = (name: string, type: "bytes" | "numbers"): Column => {
    const column = columns.get(name);
    if (type === "bytes" ? column instanceof Uint8Array : column instanceof Uint32Array) return column as Column;
    throw new RangeError(`There is no column ${name} of ${type}.`);
  };
  return Object.fromEntries(
    Object.entries(shape).map(([name, { parts, join }]) => [
      name,
      join(Object.entries(parts).map(([end, type]) => columnOf(name + end, type))),
    ]),
  ) as ValuesOf<S>;
}

/** The size of columns in bytes. */
export function sizeOf(columns: Columns): number {
  return [...columns.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** The names and types of the columns of a shape, which identify it. */
export function describe(shape: Shape): string {
  return Object.entries(shape)
    .flatMap(([name, { parts }]) => Object.entries(parts).map(([end, type]) => `${name}${end} ${type}`))
    .join("\n");
}
