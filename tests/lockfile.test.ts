import { satisfies } from "semver";
import { describe, expect, test } from "vitest";
import { textOf } from "./support/source-files.ts";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const manifest = JSON.parse(textOf("package.json"));
const lock = JSON.parse(textOf("package-lock.json")) as { lockfileVersion: number; packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const FLOOR = "20.19.0";

describe("the lock file", () => {
  test("has every package, each with its version and hash", () => {
    expect(packages.length).toBeGreaterThan(200);
    const bare = packages.filter(([, { version, integrity }]) => !version || !integrity?.startsWith("sha512-"));
    // Only the embedded engine's builds for platforms other than the commonest may lack a hash.
    const builds = /^node_modules\/@grafeo-db\/js-(?:darwin|win32|linux-arm64)/;
    expect(bare.filter(([path, { version, optional }]) => !version || !optional || !builds.test(path))).toEqual([]);
    const { dependencies, devDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      expect(lock.packages[`node_modules/${name}`], name).toBeDefined();
    }
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies });
  });

  test("has the optional packages of every platform, so that `npm ci` accepts it everywhere", () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("has only packages that run on the oldest supported Node", () => {
    const refusing = packages.filter(([, { engines }]) => engines?.node && !satisfies(FLOOR, engines.node));
    expect(refusing.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });

  test.each(["package-lock.json", "bench/peers/package-lock.json", "tests/clients/package-lock.json"])(
    "names no registry, so that it works with every mirror: %s",
    (path) => {
      const all = Object.entries((JSON.parse(textOf(path)) as typeof lock).packages);
      expect(all.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
      expect(textOf(path)).not.toMatch(/https?:\/\/(?!(?:[\w.-]+\.)?(?:github\.com|opencollective\.com)\b)[^"]*\.tgz/);
    },
  );

  test("has one copy of graphql, of the major version that Apollo needs", () => {
    const copies = packages.filter(([path]) => /(?:^|\/)node_modules\/graphql$/.test(path));
    expect(copies.map(([path, { version }]) => `${path} ${version?.split(".")[0]}`)).toEqual([
      "node_modules/graphql 16",
    ]);
  });
});

describe("the settings of npm", () => {
  test("leave the registry out of the lock file and run no script of a dependency", () => {
    const lines = textOf(".npmrc").split("\n");
    expect(lines).toContain("omit-lockfile-registry-resolved=true");
    expect(lines).toContain("ignore-scripts=true");
    expect(
      lines.filter((line) => /registry\s*=|_auth|token/i.test(line.replace("omit-lockfile-registry-resolved", ""))),
    ).toEqual([]);
  });

  test("name the oldest Node and the npm that wrote the lock file", () => {
    expect(manifest.engines).toEqual({ node: `>=${FLOOR}` });
    expect(manifest.packageManager).toMatch(/^npm@\d+\.\d+\.\d+$/);
    expect(manifest.license).toBe("Apache-2.0");
  });
});
