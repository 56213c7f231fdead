import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { satisfies } from "semver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, textOf } from "./support/source-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-package-"));
const installed = join(folder, "node_modules/yilian");
let packed: string[] = [];

/** Packs the package and installs it in a folder outside, as users do. */
beforeAll(() => {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [tarball] = JSON.parse(npm(root, pack));
  packed = tarball.files.map(({ path }: { path: string }) => path);
  npm(folder, ["install", `./${tarball.filename}`, "--prefer-offline", "--no-audit", "--no-fund"]);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs npm in a folder of its own, without the variables of the npm around this run, which would install in the
 * project.
 */
function npm(cwd: string, args: readonly string[]): string {
  const { npm_config_local_prefix: _, ...env } = process.env;
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
}

const run = (...args: string[]) =>
  execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LOG_LEVEL: "silent" },
  });

test("the package contains the program, the data and the documents, and nothing else", () => {
  const modules = filesBelow("src")
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .filter((path) => !/^src\/(?:playground|explorer\/browser)\//.test(path))
    .map((path) => path.replace(/^src\/(.*)\.tsx?$/, "dist/$1"));
  const expected = [
    ...[
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "NOTICE",
      "README.md",
      "README.zh-CN.md",
      "SECURITY.md",
      "CITATION.cff",
    ],
    ...["package.json", "dist/THIRD-PARTY-LICENSES.txt"],
    ...modules.flatMap((module) => [`${module}.d.ts`, `${module}.js`]),
    ...["cypher", "docs", "graphql", "seed"].flatMap(filesBelow),
  ];
  const isBundled = (path: string) => /^dist\/(?:playground|explorer-assets|program)\//.test(path);
  expect(packed.filter((path) => !isBundled(path)).sort()).toEqual(expected.sort());
  expect(packed.filter(isBundled)).toEqual(
    expect.arrayContaining(["dist/playground/index.html", "dist/explorer-assets/assets.json", "dist/program/main.js"]),
  );
});

test("the documents in the package link to nothing outside it", () => {
  const links = packed
    .filter((path) => path.endsWith(".md"))
    .flatMap((from) =>
      [...textOf(from).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => ({
        from,
        to: posix.join(posix.dirname(from), to),
      })),
    );
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter(({ to }) => !packed.some((path) => path === to || path.startsWith(`${to}/`)))).toEqual([]);
});

test("no document runs a command by a name that anyone could publish", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...filesBelow("docs"),
    ...filesBelow("seed"),
    ...filesBelow("src"),
  ];
  expect(documents.filter((path) => /\bnpx (?:-\S+ )*yilian\b/.test(textOf(path)))).toEqual([]);
});

test("the package installs only packages that run on the oldest supported Node", () => {
  const refusing = readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|node_modules[/\\])(?:@[^/\\]+[/\\])?[^/\\]+[/\\]package\.json$/.test(path))
    .map((path) => JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8")))
    .filter(({ engines }) => typeof engines?.node === "string" && !satisfies("20.19.0", engines.node));
  expect(refusing.map(({ name, version, engines }) => `${name}@${version} wants ${engines.node}`)).toEqual([]);
});

test("the command of the package runs outside the repository", () => {
  expect(run(join(installed, "dist/main.js"), "--version").trim()).toBe(JSON.parse(textOf("package.json")).version);
  expect(run(join(installed, "dist/main.js"), "check")).toContain("have no faults");
  expect(readdirSync(join(folder, "node_modules"))).not.toContain("vitest");
});

test("the package works as a library, as the page of operating shows", () => {
  const [, example = ""] = /^```js\n([\s\S]*?)^```$/m.exec(textOf("docs/operating.md")) ?? [];
  expect(example).toContain("createYilian");
  writeFileSync(join(folder, "example.mjs"), example);
  expect(run("example.mjs")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n\{"data":\{"hospitals":\{"totalCount":\d+\}\}/);
});
