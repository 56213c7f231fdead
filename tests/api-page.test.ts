import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERRORS } from "../src/errors.ts";
import { openGrafeo } from "../src/graph/grafeo/grafeo.ts";
import { LIMITS } from "../src/graphql/limits/limits.ts";
import { type Service, startService } from "./support/service.ts";
import { textOf } from "./support/source-files.ts";

const PAGE = textOf("docs/api.md");
const ADDRESS = "http://127.0.0.1:4000";

/** The program in one language. */
const program = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(PAGE)?.[1] ?? "";

describe("the programs on the page of the API", () => {
  let service: Service;
  let names: readonly string[];
  beforeAll(async () => {
    service = await startService(() => openGrafeo());
    const { partners } = (
      await service.data('{ entity(name: "焦作市人民医院") { ... on Hospital { partners { nodes { name } } } } }')
    ).entity;
    names = partners.nodes.map(({ name }: { name: string }) => name);
  });
  afterAll(() => service?.close());

  test("have twelve lines at most", () => {
    for (const language of ["sh", "python", "ts"]) {
      const lines = program(language).trimEnd().split("\n").length;
      expect(lines).toBeGreaterThan(5);
      expect(lines).toBeLessThanOrEqual(12);
    }
  });

  test("send a query with curl that lists the first partners", async () => {
    const [, path = "", body = ""] = /^curl -s (\S+) .*<<'JSON'\n([\s\S]*)^JSON$/m.exec(program("sh")) ?? [];
    const headers = { "content-type": "application/json" };
    const response = await fetch(path.replace(ADDRESS, await service.serve()), { method: "POST", headers, body });
    const { data, errors } = (await response.json()) as Awaited<ReturnType<Service["ask"]>>;
    expect(errors).toBeUndefined();
    const { totalCount, edges } = data.entity.partners;
    expect(totalCount).toBe(names.length);
    expect(edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(names.slice(0, 5));
  });

  test("list all partners with TypeScript, on several pages", async () => {
    const { code } = await transform(program("ts"), { loader: "ts" });
    const printed: unknown[] = [];
    const run = new Function("console", `return (async () => {${code.replace(ADDRESS, await service.serve())}})()`);
    await run({ log: (name: string) => printed.push(name) });
    expect(names.length).toBeGreaterThan(5);
    expect(printed).toEqual(names);
  });

  test("send the same query with Python", () => {
    const [, python] = /"""([\s\S]*?)"""/.exec(program("python")) ?? [];
    const [, typescript] = /`([\s\S]*?)`/.exec(program("ts")) ?? [];
    expect(python).toBe(typescript);
  });
});

/** The rows of a table whose first column is code. */
const rowsOf = (head: string) => {
  const table = PAGE.slice(PAGE.indexOf(head)).split("\n\n")[0] ?? "";
  return [...table.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text]);
};

test("the page of the API lists every error", () => {
  expect(rowsOf("| Code |")).toEqual(
    Object.entries(ERRORS).map(([code, { fault, meaning }]) => [code, `${fault} | ${meaning}`]),
  );
});

test("the page of the API lists every limit", () => {
  const limits = Object.entries(LIMITS).map(([name, { max, counts }]) => [
    name,
    `${max.toLocaleString("en")} | ${counts}`,
  ]);
  expect(rowsOf("| Limit |")).toEqual(limits);
});
