import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../graphql/operations/", import.meta.url);

/** An operation that pages and tests use, from a file of `graphql/operations/`. */
export interface Operation {
  readonly name: string;
  /** What it answers, in Chinese and in English: the first two comment lines. */
  readonly zh: string;
  readonly en: string;
  /** The subject in both languages, such as `合作 · Partners`: the third comment line; null for operations of pages. */
  readonly subject: string | null;
  readonly query: string;
  /**
   * Example values as JSON, from the `.json` file of the same name; null where there is none. `withExamples` replaces
   * each `{ "example": "city" }` by a value of the data set.
   */
  readonly variables: string | null;
}

/** The hash by which clients send an operation without its text: its SHA-256 digest, 64 hexadecimal digits. */
export function operationHash(query: string): string {
  return createHash("sha256").update(query).digest("hex");
}

/** Reads all operations that ship with the service: the questions, and what the pages of the explorer send. */
export function readShippedOperations(): readonly Operation[] {
  return [...readOperations(), ...readOperations(new URL("pages/", FOLDER))];
}

/** Reads the operations of a folder in the order of their names; first those that need no variables. */
export function readOperations(folder: URL = FOLDER): readonly Operation[] {
  const files = readdirSync(folder).sort();
  const operations = files
    .filter((file) => file.endsWith(".graphql"))
    .map((file): Operation => {
      const name = file.slice(0, -".graphql".length);
      const query = readFileSync(new URL(file, folder), "utf8");
      const [zh = name, en = name, subject = null] = [...query.matchAll(/^# ?(.+)$/gm)].map(([, line]) => line);
      const variables = files.includes(`${name}.json`)
        ? readFileSync(new URL(`${name}.json`, folder), "utf8").trim()
        : null;
      return { name, zh, en, subject, query, variables };
    });
  return [
    ...operations.filter((each) => each.variables === null),
    ...operations.filter((each) => each.variables !== null),
  ];
}
