import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readSoundSeeds } from "../src/checks/check.ts";
import { textOf } from "./support/source-files.ts";

/*
 * Follows docs/adding-documents.md in a folder of its own. The first line of a block says what it is:
 *
 *   sh              commands, run one after another; those that watch or serve keep running
 *   text            the output of the commands before it
 *   text watch      the next output of the watching window
 *   text <file>     part of the file
 *   cypher > <file> the new content of the file; >> an addition at its end
 *   graphql, json   a question to the service, and its answer
 */
const PAGE = textOf("docs/adding-documents.md");
const BLOCKS = [...PAGE.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, sort = "", about = "", text = ""]) => ({
  sort,
  about,
  text,
}));

const root = fileURLToPath(new URL("..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "yilian-page-"));
const folder = join(home, "yuzhou");
const example = join(root, "docs/examples/yuzhou");
const running: ChildProcess[] = [];
const env: Record<string, string | undefined> = { YILIAN: root, PORT: "0", LOG_LEVEL: "silent" };
let settings = "";

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

/** Runs commands to their end, and returns their output. */
function run(commands: string): string {
  const script = `set -e\ncd "${home}"\n${settings}\n${commands}`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { env, encoding: "utf8" });
  expect([commands, status, stderr]).toEqual([commands, 0, ""]);
  // Later commands use the folder and settings of these.
  settings += commands.replaceAll(/^(?!cd |export ).*\n/gm, "");
  return stdout;
}

/** Starts a command that does not end, and collects its output. */
function start(command: string): { out: string } {
  const child = spawn("sh", ["-c", `cd "${home}"\n${settings}\nexec ${command}`], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const output = { out: "" };
  createInterface({ input: child.stdout }).on("line", (line) => {
    output.out += `${line}\n`;
  });
  return output;
}

/** The text without parts that differ between runs or versions of Yilian: times, sizes, digests. */
const plain = (text: string): string =>
  text
    .replaceAll(/^\d\d:\d\d:\d\d/gm, "hh:mm:ss")
    .replaceAll(/\d+\.\d (s|MB)\b/g, "n $1")
    .replaceAll(/\([0-9a-f]{12}\)/g, "(digest)");

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

describe("the page on adding documents", () => {
  test("has ten steps", () => {
    expect(PAGE.match(/^## \d+\. /gm)).toEqual(Array.from({ length: 10 }, (_, nth) => `## ${nth + 1}. `));
  });

  test("shows the article unchanged", () => {
    const [article] = BLOCKS;
    expect(article).toMatchObject({
      sort: "text",
      about: "article",
      text: readFileSync(join(example, "sources/yuzhou.txt"), "utf8"),
    });
  });

  test("shows the actual answer to each command and question", async () => {
    let printed = "";
    let watching = { out: "" };
    let serving = { out: "" };
    let answer: unknown;
    for (const { sort, about, text } of BLOCKS.slice(1)) {
      const [how = "", file = ""] = about.split(" ");
      if (sort === "sh" && text.includes("--watch")) watching = start(text.trim());
      else if (sort === "sh" && text.includes("serve")) serving = start(text.trim());
      else if (sort === "sh") printed = run(text);
      else if (sort === "cypher" && how === ">") writeFileSync(join(folder, file), text);
      else if (sort === "cypher") appendFileSync(join(folder, file), `\n${text}`);
      else if (sort === "graphql") {
        await vi.waitFor(() => expect(serving.out).toContain("Ready"), { timeout: 20_000 });
        answer = await ask(/^API +(.+)$/m.exec(serving.out)?.[1] ?? "", text);
      } else if (sort === "json") expect(answer).toEqual({ data: JSON.parse(text), extensions: expect.anything() });
      else if (about === "watch") {
        await vi.waitFor(() => expect(plain(watching.out)).toBe(plain(text)), { timeout: 10_000 });
        watching.out = "";
      } else if (about === "") expect(plain(printed)).toBe(plain(text));
      else expect(readFileSync(join(folder, about), "utf8")).toContain(text);
    }
    expect(readSoundSeeds(join(folder, "seed")).content).toEqual(readSoundSeeds(join(example, "seed")).content);
  }, 120_000);
});
