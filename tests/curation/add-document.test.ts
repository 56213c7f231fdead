import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSeeds, readSoundSeeds } from "../../src/checks/check.ts";
import { addDocument, type NewDocument } from "../../src/curation/add-document.ts";
import { coverageOf } from "../../src/curation/coverage.ts";
import { mentionsIn } from "../../src/curation/mentions.ts";
import { FIXTURE, folderWith, messageOf } from "../support/seed-folders.ts";

const TEXT = "云溪新闻\n\n昨日，云溪市第一\n医院来了新同事。\n他说：‘好’。\n\n林海（云溪一院）迎接。\n";

/** Adds a text to a copy of the fixture's seeds. */
function add(content: string | Uint8Array, known: NewDocument = {}, name = "news.txt") {
  const [seeds, sources] = [folderWith(FIXTURE.seeds), folderWith(FIXTURE.sources)];
  const file = join(sources, name);
  writeFileSync(file, content);
  return { seeds, sources, added: addDocument(file, known, seeds) };
}

describe("a new document", () => {
  test("has its own sound seed file with all known properties, and is not cited yet", () => {
    const known = { id: "news", title: "云溪's 新闻", publisher: "云溪日报", published: "2024-05" };
    const { seeds, sources, added } = add(TEXT, known);
    expect(added).toEqual({
      id: "news",
      path: join(seeds, "30-news.cypher"),
      characters: Array.from(TEXT).length,
      mentions: 2,
    });
    const text = readFileSync(added.path, "utf8");
    const sha256 = createHash("sha256").update(TEXT).digest("hex");
    expect(text).toContain(
      `{id: 'news', kind: 'article', title: '云溪\\'s 新闻', publisher: '云溪日报', published: '2024-05', file: 'news.txt', characters: ${added.characters}, sha256: '${sha256}'}`,
    );
    expect(checkSeeds(seeds)).toEqual([]);
    expect(coverageOf(seeds, sources, "news").documents[0]).toMatchObject({ sentences: 4, cited: 0 });
  });

  test("has a sound seed file whatever characters its title has", () => {
    const title = "云溪\n新闻\t'甲' \\u乙\u2028丙";
    const { seeds, added } = add(TEXT, { id: "news", title });
    expect(checkSeeds(seeds)).toEqual([]);
    const { content } = readSoundSeeds(seeds);
    expect(content.documents.find(({ id }) => id === added.id)?.title).toBe(title);
  });

  test("has comments with the known entities in it and its sentences, with correct ranges", () => {
    const { added } = add(TEXT, { id: "news" });
    const lines = readFileSync(added.path, "utf8").split("\n");
    expect(lines.slice(lines.indexOf("// Known already, and named in the text:") + 1)).toEqual([
      "//   yunxi-first-hospital  云溪市第一医院  'news:9,17'",
      "//   lin-hai  林海  'news:33,35'",
      "//   yunxi-first-hospital  云溪一院  'news:36,40'",
      "//",
      "// Its sentences:",
      "//   news:0,4  云溪新闻",
      "//",
      "//   news:6,23  昨日，云溪市第一医院来了新同事。",
      "//   news:24,31  他说：‘好’。",
      "//",
      "//   news:33,44  林海（云溪一院）迎接。",
      "",
    ]);
  });

  test("has an id of its hash, and no other property, unless they are given", () => {
    const { added } = add(TEXT);
    expect(added.id).toBe(`document-${createHash("sha256").update(TEXT).digest("hex").slice(0, 8)}`);
    expect(readFileSync(added.path, "utf8")).not.toMatch(/title:|publisher:|published:/);
  });
});

describe("a document is rejected, and nothing is written, if it is", () => {
  test.each([
    ["empty", "", /is empty\. Name a text file\.$/],
    ["blank", " \n\n", /has only white space\./],
    ["in GBK", Uint8Array.from([0xd4, 0xc6, 0xcf, 0xaa]), /is not UTF-8\. .*GB18030/],
    ["with a byte order mark", `\uFEFF${TEXT}`, /begins with a byte order mark\./],
    ["with Windows line ends", TEXT.replaceAll("\n", "\r\n"), /has Windows line ends\./],
    ["of 50 MB", Buffer.alloc(50 * 1024 * 1024, "a"), /is too large\. A document may have 10 MB; cut it/],
  ])("%s", (_, content, message) => {
    expect(messageOf(() => add(content))).toMatch(new RegExp(`^INVALID_SOURCES: .*${message.source}`));
  });

  test("missing, or a folder", () => {
    expect(messageOf(() => addDocument("/nowhere.txt", {}, FIXTURE.seeds))).toMatch(
      /does not exist\. Name a text file\.$/,
    );
    expect(messageOf(() => addDocument(FIXTURE.seeds, {}, FIXTURE.seeds))).toMatch(/is a folder/);
  });

  test("given invalid properties, all of them in one error", () => {
    const known = { id: "Bad Id", title: " ", publisher: "", published: "May 2024" };
    expect(messageOf(() => add(TEXT, known)).split("\n")).toEqual([
      'INVALID_ARGUMENT: The title " " does not fit. It must be a text that is not empty; leave it out where it is not known.',
      'The publisher "" does not fit. It must be a text that is not empty; leave it out where it is not known.',
      "The published \"May 2024\" does not fit. It must be a date: '2025', '2025-04' or '2025-04-08'; leave it out where it is not known.",
      '"Bad Id" is no id. Write lower-case words of a-z and 0-9 joined by hyphens; "dataset", "overview", "measure" are taken.',
    ]);
    expect(messageOf(() => add(TEXT, { id: "lin-hai" }))).toContain("is that of an entity");
  });

  test.each([
    [{ id: "dataset" }],
    [{ id: "news-" }],
    [{ id: "yx" }],
    [{ id: "lin-hai" }],
    [{ title: "" }],
    [{ publisher: " " }],
    [{ published: "2024-13" }],
    [{ published: "2024-5" }],
  ])("given properties that the check of the seeds rejects, with the same message: %o", (known) => {
    const message = messageOf(() => add(TEXT, known));
    const record = { id: "news", kind: "article", file: "news.txt", characters: 1, sha256: "0".repeat(64), ...known };
    const seeds = folderWith(FIXTURE.seeds);
    const row = Object.entries(record).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const text = `UNWIND [{${row.join(", ")}}] AS row MERGE (d:Document {id: row.id}) SET d = row;`;
    writeFileSync(join(seeds, "30-news.cypher"), text);
    const faults = checkSeeds(seeds).map(({ message, hint }) => `${message} ${hint}`);
    expect(message).toBe(`INVALID_ARGUMENT: ${faults.join("\n")}`);
  });

  test("a duplicate of another document by file, name or id", () => {
    const seeds = folderWith(FIXTURE.seeds);
    const before = readdirSync(seeds);
    const again = join(FIXTURE.sources, "yunxi.txt");
    expect(messageOf(() => addDocument(again, {}, seeds))).toContain(
      'The very file is that of the document "yx" too, at 00-dataset.cypher:10.',
    );
    expect(messageOf(() => add(TEXT, { id: "yx" }))).toContain('A document "yx" is there already');
    expect(messageOf(() => add(TEXT, {}, "yunxi.txt"))).toContain(
      'A file "yunxi.txt" is that of the document "yx" too',
    );
    expect(readdirSync(seeds)).toEqual(before);
    expect(existsSync(join(seeds, "30-yx.cypher"))).toBe(false);
  });
});

describe("mentions", () => {
  const entity = (id: string, name: string, aliases: readonly string[] = []) => ({
    id,
    kind: "HOSPITAL" as const,
    properties: { name, aliases },
  });

  test("use the longest name at a place, skip single characters, and include every entity of a name", () => {
    const entities = [entity("a", "云溪市"), entity("b", "云溪市医院", ["院"]), entity("c", "云溪市")];
    const found = mentionsIn("云溪 市医院在云溪市。", entities).map(({ entity: { id }, name, ranges }) => [
      id,
      name,
      ranges,
    ]);
    expect(found).toEqual([
      ["b", "云溪市医院", [{ from: 0, to: 6 }]],
      ["a", "云溪市", [{ from: 7, to: 10 }]],
      ["c", "云溪市", [{ from: 7, to: 10 }]],
    ]);
  });
});
