import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { satisfies } from "semver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, textOf } from "./support/source-files.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly gypfile?: boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-package-"));
const installed = join(folder, "node_modules/yilian");
let packed: string[] = [];
let installation = "";

/** Packs the package and installs it in a folder outside, as users do. */
beforeAll(() => {
  const build = [join(root, "build-package.mjs"), "--json", "--pack-destination", folder];
  const [tarball] = JSON.parse(execFileSync(process.execPath, build, { cwd: root, encoding: "utf8", stdio: "pipe" }));
  packed = tarball.files.map(({ path }: { path: string }) => path);
  // Scripts of packages may run, as they do for users, and npm reports those that do.
  const options = ["--ignore-scripts=false", "--foreground-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  installation = npm(folder, ["install", `./${tarball.filename}`, ...options]);
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
    ...[
      "package.json",
      "npm-shrinkwrap.json",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/sbom.cdx.json",
      "dist/main.js",
      "dist/yilian.js",
    ],
    ...modules.map((module) => `${module}.d.ts`),
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

/** The manifests of what was installed, the package's own first. */
function manifests(): Manifest[] {
  const paths = readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|node_modules[/\\])(?:@[^/\\]+[/\\])?[^/\\]+[/\\]package\.json$/.test(path))
    .sort((a, b) => Number(b.startsWith("yilian")) - Number(a.startsWith("yilian")));
  return paths.map((path) => JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8")));
}

test("the package installs only what its bundles do not contain", () => {
  const [own, ...others] = manifests();
  expect(own?.name).toBe("yilian");
  expect(Object.keys(own?.dependencies ?? {})).toEqual(["@grafeo-db/js", "graphql", "neo4j-driver", "pino", "zod"]);
  expect(own).not.toHaveProperty("devDependencies");
  // What runs is the version that the tests ran.
  const lock = JSON.parse(textOf("package-lock.json")).packages;
  for (const name of ["@grafeo-db/js", "neo4j-driver"])
    expect(own?.dependencies?.[name]).toBe(lock[`node_modules/${name}`].version);
  expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(["@grafeo-db/js", "neo4j-driver"]));
  expect(others.length).toBeLessThan(35);
});

test("the declarations of the library name only packages that are installed", () => {
  const [own] = manifests();
  const installable = new Set(Object.keys(own?.dependencies ?? {}));
  const seen = new Set<string>();
  const foreign = (path: string): string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    const named = [...textOf(path).matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(([, name = ""]) => name);
    return named.flatMap((name) =>
      name.startsWith(".") ? foreign(posix.join(posix.dirname(path), name.replace(/\.[jt]s$/, ".d.ts"))) : [name],
    );
  };
  const named = foreign("dist/yilian.d.ts").filter((name) => !name.startsWith("node:"));
  expect(named).toContain("graphql");
  expect(named.filter((name) => !installable.has(name))).toEqual([]);
});

test("installing the package runs no script", () => {
  expect(installation).toMatch(/added \d+ packages/);
  // npm prints `> name@version install` before it runs a script.
  expect(installation).not.toMatch(/^> /m);
  const running = manifests().filter(
    ({ scripts = {}, gypfile }) =>
      ["preinstall", "install", "postinstall"].some((event) => event in scripts) || gypfile === true,
  );
  expect(running.map(({ name }) => name)).toEqual([]);
  expect(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("binding.gyp")),
  ).toEqual([]);
});

test("the lock file in the package has the hashes of the project's lock file, and names no registry", () => {
  const pinned = JSON.parse(readFileSync(join(installed, "npm-shrinkwrap.json"), "utf8")).packages;
  const lock = JSON.parse(textOf("package-lock.json")).packages;
  const { "": own, ...others } = pinned;
  expect(own.dependencies).toEqual(manifests()[0]?.dependencies);
  expect(Object.keys(others).length).toBeGreaterThan(20);
  const part = (entry: Record<string, unknown>) => [entry.version, entry.integrity, entry.resolved];
  for (const [path, entry] of Object.entries<Record<string, unknown>>(others))
    expect([path, ...part(entry)]).toEqual([path, lock[path].version, lock[path].integrity, undefined]);
});

test("the package installs only packages that run on the oldest supported Node", () => {
  const refusing = manifests().filter(({ engines }) => engines?.node && !satisfies("20.19.0", engines.node));
  expect(refusing.map(({ name, version, engines }) => `${name}@${version} requires ${engines?.node}`)).toEqual([]);
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
