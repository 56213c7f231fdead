import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** The languages of the explorer. */
export type Language = "zh" | "en";

/** All messages in one language. The Chinese catalogue defines which there are. */
export type Messages = Wide<typeof zh>;

/** Texts of any content, and functions of the same parameters. */
type Wide<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Wide<T[Key]>;
};

export const CATALOGUES: Readonly<Record<Language, Messages>> = { zh, en };
