import { textOf } from "./source-files.ts";

/** A parsed file of `cypher/`: the declarations in its header, and its text without comments and quoted texts. */
export interface CypherFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly mode: string | undefined;
  /** Types by name, as in the header. */
  readonly params: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
  readonly body: string;
}

const COMMENT_OR_QUOTED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g;

/** Reads and parses `cypher/<name>.cypher`. */
export function cypherFile(name: string): CypherFile {
  const text = textOf(`cypher/${name}.cypher`);
  const header = /^(?:\/\/.*\n)*/.exec(text)?.[0].trimEnd().split("\n") ?? [];
  const promised = (tag: string) =>
    header.flatMap((line) => {
      const [, key, type] = new RegExp(`^// @${tag} +(\\w+) {2,}(\\S+(?: ?\\| ?\\S+)*)`).exec(line) ?? [];
      return key === undefined || type === undefined ? [] : [[key, type] as const];
    });
  return {
    name,
    header,
    mode: header.map((line) => /^\/\/ @mode {2}(\w+)$/.exec(line)?.[1]).find((mode) => mode !== undefined),
    params: new Map(promised("param")),
    rows: new Map(promised("row")),
    body: text.replace(COMMENT_OR_QUOTED, (found) => (found.startsWith("/") ? "" : "''")),
  };
}

/** The names of the parameters in a text, in order. */
export function parametersIn(body: string): string[] {
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name))].sort();
}

/** The columns of each RETURN outside brackets: one list for each part of a UNION, none if nothing is returned. */
export function columnsIn(body: string): string[][] {
  const clauses = body.split(/\b(?=RETURN\b|ORDER\s+BY\b|SKIP\b|LIMIT\b|UNION\b)/);
  const lists: string[][] = [];
  let depth = 0;
  for (const clause of clauses) {
    if (depth === 0 && clause.startsWith("RETURN")) {
      lists.push(splitOutside(clause.replace(/^RETURN(?:\s+DISTINCT)?/, "")).map(columnOf));
    }
    depth += depthOf(clause);
  }
  return lists;
}

/** The node patterns in a text: the variable, and whether it has a label. */
export function nodesIn(body: string): { variable: string; labelled: boolean }[] {
  const node = /(?<!\w)\(\s*(\w*)\s*((?::\s*[\w<>|&]+)*)\s*(?:\{[^}]*\})?\s*\)/g;
  return [...body.matchAll(node)].map(([, variable = "", labels]) => ({ variable, labelled: labels !== "" }));
}

function columnOf(text: string): string {
  return /(?:^|\sAS\s+)(\w+)$/.exec(text.trim())?.[1] ?? `no name: ${text.trim()}`;
}

function splitOutside(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    depth += depthOf(character);
    if (character === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts;
}

function depthOf(text: string): number {
  return (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
}
