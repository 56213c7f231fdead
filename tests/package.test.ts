import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, textOf } from "./support/source-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-package-"));
const installed = join(folder, "node_modules/yilian");
let packed: string[] = [];

/** Packs the package and puts it into a folder outside, with its dependencies for running and no others beside it. */
beforeAll(() => {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [tarball] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: isWindows }));
  packed = tarball.files.map(({ path }: { path: string }) => path);
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball.filename), "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(JSON.parse(textOf("package.json")).dependencies)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isWindows = process.platform === "win32";
const run = (...args: string[]) =>
  execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LOG_LEVEL: "silent" },
  });

test("holds what runs, the data, and the papers, and nothing else", () => {
  const modules = filesBelow("src")
    .filter((path) => path.endsWith(".ts") && !path.startsWith("src/playground/"))
    .map((path) => path.replace(/^src\/(.*)\.ts$/, "dist/$1"));
  const expected = [
    ...["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json", "dist/THIRD-PARTY-LICENSES.txt"],
    ...modules.flatMap((module) => [`${module}.d.ts`, `${module}.js`]),
    ...["cypher", "graphql", "seed"].flatMap(filesBelow),
  ];
  const isPlayground = (path: string) => path.startsWith("dist/playground/");
  expect(packed.filter((path) => !isPlayground(path)).sort()).toEqual(expected.sort());
  expect(packed.filter(isPlayground)).toContain("dist/playground/index.html");
});

test("its command runs outside the repository", () => {
  expect(run(join(installed, "dist/main.js"), "--version").trim()).toBe(JSON.parse(textOf("package.json")).version);
  expect(run(join(installed, "dist/main.js"), "check")).toContain("have no faults");
});

test("it serves as a library, as the README shows", () => {
  const [, example = ""] = /^```js\n([\s\S]*?)^```$/m.exec(textOf("README.md")) ?? [];
  expect(example).toContain("createYilian");
  writeFileSync(join(folder, "example.mjs"), example);
  expect(run("example.mjs")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n\{"data":\{"hospitals":\{"totalCount":\d+\}\}/);
});
