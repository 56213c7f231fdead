import { readFileSync } from "node:fs";

/** Reads `cypher/<name>.cypher`, a piece of a statement, without its header. */
export function cypherFragment(name: string): string {
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), "utf8");
  return text.replace(/^(?:\/\/.*\n)+/, "").trim();
}
