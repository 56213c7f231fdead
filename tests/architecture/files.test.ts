import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, textOf } from "../support/source-files.ts";
import { layerOf } from "./layers.ts";

const SOURCES = filesBelow("src").filter((path) => /\.tsx?$/.test(path));

/** What a test or npm writes, and a reviewer reads. */
const SNAPSHOTS = /^tests\/(graphql\/(schema\.outline\.txt$|answers\/)|clients\/package-lock\.json$)/;

/** What the build writes, and git ignores. */
const GENERATED = "src/explorer/operations.ts";

/** What a reader of the repository opens first. */
const PAGES = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "seed/README.md"];

describe("the files", () => {
  test("all belong to a part", () => {
    expect(SOURCES.filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  test("read the environment in main.ts alone, and where the engine's process inherits a part of it", () => {
    const readers = SOURCES.filter((path) =>
      /\bprocess\s*\.\s*env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(textOf(path)),
    );
    expect(readers.toSorted()).toEqual(["src/graph/grafeo/engine-environment.ts", "src/main.ts"]);
  });

  test("reach other programs only where a setting or the service itself names them", () => {
    // Pages ask the service that sent them. The driver of Neo4j and the exporter of traces are packages.
    const inBrowsers = /^src\/(?:explorer\/browser|playground)\//;
    const reaching = SOURCES.filter((path) => !inBrowsers.test(path)).filter((path) =>
      /\bfetch\(|\bconnect\(|\bcreateConnection\(|"node:(?:child_process|dns|dgram)"/.test(textOf(path)),
    );
    expect(reaching.toSorted()).toEqual([
      ...["src/access/jwt.ts", "src/cli/doctor-monitoring.ts"],
      ...["src/control/client.ts", "src/control/server.ts", "src/graph/grafeo/engine-process.ts"],
    ]);
  });

  test("have 300 lines at most", () => {
    const paths = ["src", "tests", "cypher", "graphql"].flatMap(filesBelow);
    const long = paths
      .filter((path) => !path.startsWith("tests/support/fixture/") && !SNAPSHOTS.test(path))
      // One type lists all queries.
      .filter((path) => path !== "graphql/schema/query.graphql" && path !== GENERATED)
      .filter((path) => textOf(path).trimEnd().split("\n").length > 300);
    expect(long).toEqual([]);
  });

  test("have comments of at most 120 columns", () => {
    const paths = ["src", "tests", "cypher", "graphql"].flatMap(filesBelow).filter((path) => path !== GENERATED);
    const wide = paths.flatMap((path) => {
      const comments = textOf(path).matchAll(path.endsWith(".graphql") ? /^ *(?:#|").*$/gm : /^ *(?:\/\/|\/?\*).*$/gm);
      return [...comments].filter(([line]) => line.length > 120).map(([line]) => `${path}: ${line.trim()}`);
    });
    expect(wide).toEqual([]);
  });

  test("and the documents contain no phrase that a reader stumbles over", () => {
    const paths = [...["src", "tests", "cypher", "graphql", "docs", "bench"].flatMap(filesBelow), ...PAGES];
    const phrase = /none of ours|of which numbers are|\blead(?:s|ing)? back to|\bcomes? along|where that are too many/i;
    const stumbling = paths.filter((path) => !path.startsWith("tests/architecture/") && phrase.test(textOf(path)));
    expect(stumbling).toEqual([]);
  });

  test("lie in folders that say what they hold", () => {
    const vague = [
      "utils",
      "util",
      "helpers",
      "helper",
      "services",
      "types",
      "common",
      "lib",
      "misc",
      "shared",
      "core",
    ];
    const folders = filesBelow("src").flatMap((path) => path.split("/").slice(1, -1));
    expect(folders.filter((folder) => vague.includes(folder))).toEqual([]);
    expect(SOURCES.filter((path) => vague.includes(posix.parse(path).name))).toEqual([]);
  });

  test("have names in kebab-case", () => {
    const paths = [
      ...filesBelow("src"),
      ...filesBelow("cypher"),
      ...filesBelow("graphql/schema"),
      ...filesBelow("tests"),
    ];
    const parts = paths
      .filter((path) => !SNAPSHOTS.test(path) && !/^tests\/(broken|support)\//.test(path))
      .flatMap((path) => path.split("/"));
    expect(parts.filter((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part))).toEqual([]);
  });

  test("gather no others: there are no barrels", () => {
    expect(SOURCES.filter((path) => posix.parse(path).name === "index")).toEqual([]);
    const passing = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\b/m;
    // The face of the package gathers what those need who embed it.
    expect(SOURCES.filter((path) => passing.test(textOf(path)))).toEqual(["src/yilian.ts"]);
  });
});
