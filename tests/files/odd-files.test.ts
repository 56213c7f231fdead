import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { createJwtCheck } from "../../src/access/jwt.ts";
import { readTokens } from "../../src/access/tokens-file.ts";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { fingerprintOfFolder } from "../../src/checks/fingerprint.ts";
import { addDocument } from "../../src/curation/add-document.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { readTls } from "../../src/http/access/tls.ts";
import { IndexFolder } from "../../src/index/index-folder.ts";
import { readSources } from "../../src/sources/documents.ts";
import { keepTexts } from "../../src/sources/text-cache.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE, messageOf } from "../support/seed-folders.ts";
import { startService } from "../support/service.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-odd-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What may be in the place of a file, and what each reader says of it. */
const IN_PLACE: Readonly<Record<string, readonly [make: (path: string) => void, reason: RegExp]>> = {
  "a pipe": [(path) => execFileSync("mkfifo", [path]), /is no regular file\./],
  "a device without an end": [
    (path) => symlinkSync("/dev/zero", path),
    /(?:is no regular file|file outside of the folder)\./,
  ],
  "a folder": [(path) => mkdirSync(path), /is a folder, not a file|is no file/],
  "a link to itself": [(path) => symlinkSync(path, path), /cannot be read \(ELOOP\)|does not exist/],
};

let made = 0;
/** A new folder, a copy of another if given. */
function copyOf(original?: string): string {
  const copy = join(folder, String(made++));
  if (original === undefined) mkdirSync(copy);
  else cpSync(original, copy, { recursive: true });
  return copy;
}

const [{ file = "" } = {}] = readSoundSeeds(FIXTURE.seeds).content.documents.filter((one) => one.file !== undefined);

/** Who reads a file that others may put there: makes it, and returns what is said. */
const READERS: Readonly<Record<string, (make: (path: string) => void) => string | Promise<string>>> = {
  "a file of the seeds": (make) => {
    const seeds = copyOf(FIXTURE.seeds);
    make(join(seeds, "30-odd.cypher"));
    expect(fingerprintOfFolder(seeds)).toBeUndefined();
    return messageOf(() => readSoundSeeds(seeds));
  },
  "the list of different pairs": (make) => {
    const seeds = copyOf(FIXTURE.seeds);
    make(join(seeds, "judged-different.txt"));
    return messageOf(() => readSoundSeeds(seeds));
  },
  "a document": (make) => {
    const sources = copyOf();
    make(join(sources, file));
    return messageOf(() => readSources(readSoundSeeds(FIXTURE.seeds).content.documents, sources));
  },
  "a new document": (make) => {
    const path = join(copyOf(), "new.txt");
    make(path);
    return messageOf(() => addDocument(path, {}, FIXTURE.seeds));
  },
  "a table": (make) => {
    const tables = copyOf();
    for (const table of ["dataset", "documents", "measures", "entities", "relationships", "figures", "evidence"])
      make(join(tables, `${table}.csv`));
    return messageOf(() => readExchange(tables));
  },
  "the tokens": (make) => {
    const path = join(copyOf(), "tokens.json");
    make(path);
    return messageOf(() => readTokens(path));
  },
  "the keys of JWTs": (make) => {
    const path = join(copyOf(), "keys.json");
    make(path);
    return messageOf(() => createJwtCheck({ JWT_JWKS: path }));
  },
  "a certificate": (make) => {
    const path = join(copyOf(), "cert.pem");
    make(path);
    return messageOf(() => readTls({ cert: path, key: path }));
  },
  "a backup": async (make) => {
    const path = join(copyOf(), "yilian.backup");
    make(path);
    const env = { PATH: process.env.PATH ?? "", DATA_DIR: copyOf(), SEED_DIR: FIXTURE.seeds };
    const { status, err } = await runYilian(["restore", path], env);
    return `${status}: ${err}`;
  },
};

/** The name of the index file of a digest. */
const indexName = (digest: string) => `index-${createHash("sha256").update(digest).digest("hex").slice(0, 16)}.bin`;

describe.skipIf(process.platform === "win32")("in the place of a file", () => {
  const cases = Object.keys(READERS).flatMap((reader) => Object.keys(IN_PLACE).map((kind) => [kind, reader] as const));
  test.each(cases)("%s is rejected at once, and named: %s", async (kind, reader) => {
    const [make, reason] = IN_PLACE[kind] as (typeof IN_PLACE)[string];
    const said = (await READERS[reader]?.(make)) ?? "";
    // A file of tokens that does not exist is one without tokens.
    if (reader === "the list of different pairs" && kind === "a link to itself") expect(said).toBe("");
    else expect(said).toMatch(reason);
  });

  test("an index file that is a pipe is ignored at once, with a warning", async () => {
    const data = copyOf();
    execFileSync("mkfifo", [join(data, indexName("digest"))]);
    const warnings: string[] = [];
    const index = new IndexFolder(data, (message) => warnings.push(message));
    expect(await index.read("digest", (columns) => columns)).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining("cannot be read (ENOTREGULAR). It is ignored")]);
  });

  test.each(["a pipe", "a device without an end"])(
    "a document that becomes %s is not shown, while the service answers",
    async (kind) => {
      const sources = copyOf(FIXTURE.sources);
      const messages: string[] = [];
      const textOf = keepTexts(sources, (message) => messages.push(message));
      const service = await startService(openEmbedded, FIXTURE.seeds, textOf);
      onTestFinished(() => service.close());
      const query = '{ node(id: "yunxi-first-hospital#name@yx:0,7") { ... on Evidence { passage { text } } } }';
      const passage = async () => (await service.data(query)).node.passage;
      expect(await passage()).toEqual({ text: "云溪市第一医院" });
      rmSync(join(sources, file));
      IN_PLACE[kind]?.[0](join(sources, file));
      expect(await passage()).toBeNull();
      expect(messages).toEqual([expect.stringContaining("is no regular file. Passages of the document")]);
    },
  );
});

test("larger files than anybody writes are not read", () => {
  const path = join(copyOf(), "tokens.json");
  writeFileSync(path, " ".repeat(10_000_001));
  expect(messageOf(() => readTokens(path))).toBe(`INVALID_SETTINGS: The file of tokens, ${path}, is too large.`);
  expect(messageOf(() => createJwtCheck({ JWT_JWKS: path }))).toContain("is too large.");
  expect(messageOf(() => readTls({ cert: path, key: path }))).toContain("is too large.");
});
