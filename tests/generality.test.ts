import { expect, test } from "vitest";
import { shippedSeeds } from "./support/loaded-graph.ts";
import { filesBelow, textOf } from "./support/source-files.ts";

/** The names from the shipped documents that the service may contain, as examples for readers, by file. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "src/cli/help-text.ts": ["yilian locate 北京协和医院"],
  "src/model/ids.ts": ["entity        jiaozuo-peoples-hospital", "document      jzrm", "`jzrm:120,164"],
  "src/seeds/citations.ts": ["'jzrm:120,164", '"jzrm:120,164"'],
  "src/seeds/read-rows.ts": ["'jzrm:120,164'"],
  "graphql/schema/node.graphql": ["`三级甲等综合医院，焦作市；26 个合作单位`"],
  "graphql/schema/query.graphql": ["Example: `jiaozuo`"],
  "graphql/schema/where.graphql": ["Example: `焦作`"],
};

/** Words of the documents that are only part of a name. */
const WORDS = ["焦作", "商丘", "焦煤", "jiaozuo", "jiaomei", "shangqiu", "河南", "henan"];
/** Common names of China, which mark a kind of entity in any text. */
const COMMON = new Set(["党中央"]);

const { content } = shippedSeeds();
const NAMES = new Set([
  ...WORDS,
  ...content.documents.flatMap(({ id, kind }) => (kind === "article" ? [id] : [])),
  ...content.entities.flatMap(({ id, properties: { name, aliases } }) => [
    ...(id.includes("-") ? [id] : []),
    ...[String(name), ...(Array.isArray(aliases) ? aliases : [])].filter((one) => one.length >= 3),
  ]),
]);

test("no file of the service contains names from the shipped documents, except in examples", () => {
  // The build writes it from the schema, whose examples are examined themselves.
  const generated = "src/explorer/operations.ts";
  const paths = ["src", "cypher", "graphql/schema"].flatMap(filesBelow).filter((path) => path !== generated);
  const found = paths.flatMap((path) => {
    const text = (EXAMPLES[path] ?? []).reduce((rest, example) => rest.replaceAll(example, ""), textOf(path));
    return [...NAMES].filter((name) => !COMMON.has(name) && text.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(found).toEqual([]);
});

test("each permitted example is in its file", () => {
  for (const [path, examples] of Object.entries(EXAMPLES))
    for (const example of examples) expect(textOf(path)).toContain(example);
});
