import { readdirSync, readFileSync } from "node:fs";

/** A question that users ask, as a file of `graphql/operations/` has it. */
export interface Operation {
  readonly name: string;
  /** What it answers, in Chinese and in English: the first two comment lines. */
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  /** JSON, from the file of the same name that ends in `.json`; null where there is none. */
  readonly variables: string | null;
}

/** Reads the operations of a folder, by name; those that ask for nothing come first, as they run as they are. */
export function readOperations(folder: URL): readonly Operation[] {
  const files = readdirSync(folder).sort();
  const operations = files
    .filter((file) => file.endsWith(".graphql"))
    .map((file): Operation => {
      const name = file.slice(0, -".graphql".length);
      const query = readFileSync(new URL(file, folder), "utf8");
      const [zh = name, en = name] = [...query.matchAll(/^# ?(.+)$/gm)].map(([, line]) => line);
      const variables = files.includes(`${name}.json`)
        ? readFileSync(new URL(`${name}.json`, folder), "utf8").trim()
        : null;
      return { name, zh, en, query, variables };
    });
  return [
    ...operations.filter((each) => each.variables === null),
    ...operations.filter((each) => each.variables !== null),
  ];
}
