import { readFileSync } from "node:fs";

/** The version of the service, as in `package.json`. The path is the same from `src/` and from `dist/`. */
export const PROGRAM_VERSION: string = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;
