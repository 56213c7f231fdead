import { z } from "zod";
import { hasControlCharacter, hasLineEnd } from "./control-characters.ts";
import { parsePartialDate } from "./partial-date.ts";

/** The states of what a statement is about; what is planned or applied for is never `held`. */
export const STATUSES = ["held", "passed-review", "building", "candidate", "planned", "ended"] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a statement with this status is in effect: not planned, not applied for, not ended. Most have no status. */
export function isInEffect(status: string | null | undefined): boolean {
  return status == null || status === "held" || status === "passed-review";
}

/** Whether a document says a thing outright or only lets it be concluded. */
export const KNOWLEDGE = ["stated", "implied"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The kinds of document. */
export const DOCUMENT_KINDS = ["article", "reference"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Hospital grades, the lowest first, with the words a Chinese text uses. */
export const HOSPITAL_LEVELS = {
  ungraded: ["未定级", "未评级"],
  primary: ["一级"],
  "primary-c": ["一级丙等", "一丙"],
  "primary-b": ["一级乙等", "一乙"],
  "primary-a": ["一级甲等", "一甲"],
  secondary: ["二级"],
  "secondary-c": ["二级丙等", "二丙"],
  "secondary-b": ["二级乙等", "二乙"],
  "secondary-a": ["二级甲等", "二甲"],
  tertiary: ["三级"],
  "tertiary-c": ["三级丙等", "三丙"],
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

/** The words that a value may be, each with the words that a Chinese text uses for it. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a value may be. */
export interface ValueType {
  readonly name:
    | "text"
    | "name"
    | "names"
    | "marks"
    | "ids"
    | "identifiers"
    | "id"
    | "adcode"
    | "hash"
    | "word"
    | "date"
    | "count"
    | "number"
    | "flag";
  /** Accepts the values of the type. Its description completes the sentence "It must be …". */
  readonly schema: z.ZodType;
  /** Accepts what carries such a value in JSON, before anyone looks at what it says; described as `schema` is. */
  readonly json: z.ZodType;
  /** The words that a value may be; undefined for types that have no list of words. */
  readonly words?: Vocabulary;
}

/** An id that another register has given to an entity. */
export interface Identifier {
  /** The register, in lower case: `ror`, `wikidata`, `uscc` (统一社会信用代码). */
  readonly scheme: string;
  readonly value: string;
}

/** Reads an identifier as it is stored: `ror:03f72zw41`; undefined when the text is none. */
export function parseIdentifier(text: string): Identifier | undefined {
  const [, scheme, value] = /^([a-z][a-z0-9-]*):(\S+)$/.exec(text) ?? [];
  return scheme === undefined || value === undefined ? undefined : { scheme, value };
}

/** Whether a text has only characters that can be shown. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text) && !hasControlCharacter(text);
const isName = (text: string): boolean =>
  text !== "" && text === text.trim() && isWellFormed(text) && !hasLineEnd(text);

const text = z
  .string()
  .refine((value) => value.trim() !== "" && isWellFormed(value))
  .describe("a text that is not empty");
const name = z.string().refine(isName).describe("a text in one line, not empty and without blanks around it");
const names = z
  .array(z.string().refine(isName))
  .describe("a list of texts, each in one line, none empty or with blanks around it");
const identifiers = z
  .array(z.string().refine((value) => isName(value) && parseIdentifier(value) !== undefined))
  .min(1)
  .refine((values) => new Set(values).size === values.length)
  .describe("a list of different identifiers, each with its scheme, such as ['ror:03f72zw41']");
const number = z.number().describe("a number");
const flag = z.boolean().describe("true or false");
const date = text
  .refine((value) => parsePartialDate(value) !== undefined)
  .describe("a date: '2025', '2025-04' or '2025-04-08'");

export const TEXT: ValueType = { name: "text", schema: text, json: text };
/** A text that is compared letter by letter. */
export const NAME: ValueType = { name: "name", schema: name, json: name };
export const NAMES: ValueType = { name: "names", schema: names, json: names };
/** Sentences that state no fact, each with the reason: `120,164 rhetoric`. */
export const MARKS: ValueType = { name: "marks", schema: names, json: names };
/** Ids of records. */
export const IDS: ValueType = { name: "ids", schema: names, json: names };
/** Ids that other registers have given, each with its scheme: `ror:03f72zw41`. */
export const IDENTIFIERS: ValueType = { name: "identifiers", schema: identifiers, json: names };
export const ID: ValueType = { name: "id", schema: text.describe("a text"), json: text };
/** The code of a place in GB/T 2260, which may begin with a zero. */
export const ADCODE: ValueType = { name: "adcode", schema: text, json: text };
export const SHA256: ValueType = {
  name: "hash",
  schema: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("64 hexadecimal digits in lower case"),
  json: text,
};
/** The name of a file in the folder of the documents. */
export const FILE: ValueType = {
  name: "text",
  schema: text
    .refine((value) => !/[/\\\p{Cc}]/u.test(value) && value !== "." && value !== "..")
    .describe("the name of a file, without folders"),
  json: text,
};
/** A year, a month or a day, as precise as its source. */
export const DATE: ValueType = { name: "date", schema: date, json: text };
export const COUNT: ValueType = {
  name: "count",
  schema: z.int().nonnegative().describe("a whole number, 0 or more"),
  json: number,
};
/** How long something is that is not empty. */
export const LENGTH: ValueType = {
  name: "count",
  schema: z.int().positive().describe("a whole number, 1 or more"),
  json: number,
};
export const NUMBER: ValueType = { name: "number", schema: number, json: number };
/** A coordinate in degrees of WGS 84. */
export const LATITUDE: ValueType = degrees(90);
export const LONGITUDE: ValueType = degrees(180);
/** The address of a page in the World Wide Web. */
export const WEBSITE: ValueType = {
  name: "text",
  schema: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .describe("an address such as 'https://www.example.org/'"),
  json: text,
};
export const FLAG: ValueType = { name: "flag", schema: flag, json: flag };
function degrees(limit: number): ValueType {
  const schema = z.number().min(-limit).max(limit).describe(`a number of degrees from -${limit} to ${limit}`);
  return { name: "number", schema, json: number };
}
/** One word; which words there are depends on the record. */
export const WORD: ValueType = { name: "word", schema: text, json: text };

/** The type of values that are words of a list, given with their Chinese words, or alone. */
export function oneOf(words: Vocabulary | readonly string[]): ValueType {
  const vocabulary = isList(words) ? Object.fromEntries(words.map((word) => [word, []])) : words;
  const all = Object.keys(vocabulary);
  const must = all.length === 2 ? all.join(" or ") : `one of ${all.join(", ")}`;
  return { name: "word", schema: z.enum(all).describe(must), json: text, words: vocabulary };
}

function isList(words: Vocabulary | readonly string[]): words is readonly string[] {
  return Array.isArray(words);
}

/** What a value of the type must be, as the end of "It must be …"; undefined when the value is that. */
export function misfit({ schema }: ValueType, value: unknown): string | undefined {
  return schema.safeParse(value).success ? undefined : schema.description;
}
