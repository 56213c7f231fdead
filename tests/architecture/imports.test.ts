import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./support/source-files.ts";

/** The parts of the service: files at the top of `src/` by name, all else by folder. */
type Layer =
  | "main"
  | "config"
  | "errors"
  | "graph"
  | "model"
  | "seeding"
  | "curation"
  | "exchange"
  | "queries"
  | "adjacency"
  | "search"
  | "api"
  | "playground";

const TOP: Readonly<Record<string, Layer>> = {
  "src/main.ts": "main",
  "src/cli/context.ts": "main",
  "src/cli/commands.ts": "main",
  "src/cli/doctor.ts": "main",
  "src/cli/exchange.ts": "main",
  "src/cli/serve.ts": "main",
  "src/cli/check-watch.ts": "main",
  "src/cli/load-report.ts": "main",
  "src/yilian.ts": "main",
  "src/open-graph.ts": "main",
  "src/config.ts": "config",
  "src/errors.ts": "errors",
};

/** What each part may import; where files are named, only these, and types alone where `types` says so. */
const TABLE: Readonly<Record<Layer, Readonly<Partial<Record<Layer, "all" | "types" | readonly string[]>>>>> = {
  main: {
    config: "all",
    errors: "all",
    graph: "all",
    model: "all",
    seeding: "all",
    curation: "all",
    exchange: "all",
    queries: "all",
    adjacency: "all",
    search: "all",
    api: "all",
  },
  config: { errors: "all" },
  errors: {},
  graph: { errors: "all", model: "all" },
  model: {},
  curation: { seeding: "all", model: "all", errors: "all" },
  seeding: { queries: "all", graph: "types", model: "all", errors: "all" },
  exchange: { seeding: "all", queries: "all", graph: "types", model: "all", errors: "all" },
  queries: { graph: ["src/graph/statement.ts", "src/graph/cypher-fragment.ts"], model: "all" },
  adjacency: { queries: "all", graph: "types", model: "all", errors: "all" },
  search: { adjacency: "all", queries: "all", graph: "types", model: "all", errors: "all" },
  api: {
    adjacency: "all",
    search: "all",
    queries: "all",
    graph: "types",
    model: "all",
    errors: "all",
    config: "types",
  },
  playground: {},
};

/** Where types of the engine port may come from. */
const PORT = "src/graph/graph.ts";

/** Which parts know a package. A package that is not here is not imported anywhere. */
const PACKAGES: Readonly<Record<string, readonly Layer[]>> = {
  "neo4j-driver": ["graph"],
  "@grafeo-db/js": ["graph"],
  graphql: ["api"],
  "@apollo/server": ["api"],
  "@as-integrations/fastify": ["api"],
  "@graphql-tools/schema": ["api"],
  dataloader: ["api"],
  fastify: ["api"],
  "@fastify/compress": ["api"],
  "@fastify/helmet": ["api"],
  "@fastify/static": ["api"],
  pino: ["api"],
  zod: ["config", "graph", "queries"],
  commander: ["main"],
  "@bomb.sh/tab": ["main"],
  "cli-progress": ["seeding"],
  "csv-parse": ["exchange"],
  "csv-stringify": ["exchange"],
  "pinyin-pro": ["curation", "search"],
  "opencc-js": ["search"],
  "fastest-levenshtein": ["seeding", "curation"],
  graphiql: ["playground"],
  react: ["playground"],
  "react-dom": ["playground"],
};

const SOURCES = filesBelow("src").filter((path) => /\.tsx?$/.test(path));

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
}

const STATIC = /^(?:import|export)\b([^;"']*?)\bfrom\s*["']([^"']+)["']/gm;
const OTHER = /(?:^import\s*|\bimport\(\s*|\brequire(?:\.resolve)?\(\s*)["']([^"']+)["']/gm;

function importsOf(from: string): Import[] {
  const text = textOf(from);
  const named = [...text.matchAll(STATIC)].map(([, clause = "", specifier = ""]) => {
    const names =
      /^\s*\{([^}]*)\}\s*$/
        .exec(clause)?.[1]
        ?.split(",")
        .filter((name) => name.trim() !== "") ?? [];
    const typesOnly = /^\s*type\b/.test(clause) || (names.length > 0 && names.every((name) => /^\s*type\s/.test(name)));
    return { from, specifier, typesOnly };
  });
  const others = [...text.matchAll(OTHER)].map(([, specifier = ""]) => ({ from, specifier, typesOnly: false }));
  return [...named, ...others];
}

function layerOf(path: string): Layer | undefined {
  const folder = /^src\/([a-z-]+)\//.exec(path)?.[1];
  if (folder === undefined) return TOP[path];
  return folder in TABLE && !["main", "config", "errors"].includes(folder) ? (folder as Layer) : undefined;
}

const IMPORTS = SOURCES.flatMap(importsOf);
const INNER = IMPORTS.filter(({ specifier }) => specifier.startsWith("."));
const OUTER = IMPORTS.filter(({ specifier }) => !specifier.startsWith(".") && !specifier.startsWith("node:"));

function targetOf({ from, specifier }: Import): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

function isAllowed(one: Import): boolean {
  const target = targetOf(one);
  const [from, to] = [layerOf(one.from), layerOf(target)];
  if (from === undefined || to === undefined) return false;
  if (from === to) return true;
  const rule = TABLE[from][to];
  const asType = one.typesOnly && (to !== "graph" || target === PORT);
  if (rule === undefined || rule === "types") return rule !== undefined && asType;
  return rule === "all" || rule.includes(target) || asType;
}

describe("imports", () => {
  it("are found: there are hundreds, in every part", () => {
    expect(INNER.length).toBeGreaterThan(200);
    expect(new Set(IMPORTS.map(({ from }) => layerOf(from)))).toEqual(
      new Set(Object.keys(TABLE).filter((layer) => layer !== "errors")),
    );
  });

  it("go one way, as the table says", () => {
    const wrong = INNER.filter((one) => !isAllowed(one)).map((one) => `${one.from} -> ${targetOf(one)}`);
    expect(wrong).toEqual([]);
  });

  it("of packages stay where the package is known", () => {
    const wrong = OUTER.filter(({ from, specifier }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
      const layer = layerOf(from);
      return layer === undefined || !PACKAGES[name]?.includes(layer);
    });
    expect(wrong.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
  });

  it("of the model are its own files and digests alone: it reads and writes nothing", () => {
    const node = IMPORTS.filter(({ from, specifier }) => layerOf(from) === "model" && specifier.startsWith("node:"));
    expect(new Set(node.map(({ specifier }) => specifier))).toEqual(new Set(["node:crypto"]));
  });
});

/** What a test writes and a reviewer reads. */
const SNAPSHOTS = /^tests\/api\/(schema\.snapshot\.graphql$|answers\/)/;

describe("the files", () => {
  it("all belong to a part", () => {
    expect(SOURCES.filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  it("read the environment in main.ts alone", () => {
    const readers = SOURCES.filter((path) =>
      /\bprocess\s*\.\s*env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(textOf(path)),
    );
    expect(readers).toEqual(["src/main.ts"]);
  });

  it("have 300 lines at most", () => {
    const paths = ["src", "tests", "cypher", "graphql"].flatMap(filesBelow);
    const long = paths
      .filter((path) => !path.startsWith("tests/seeding/fixture/") && !SNAPSHOTS.test(path))
      .filter((path) => textOf(path).trimEnd().split("\n").length > 300);
    expect(long).toEqual([]);
  });

  it("lie in folders that say what they hold", () => {
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

  it("have names in kebab-case", () => {
    const paths = [
      ...filesBelow("src"),
      ...filesBelow("cypher"),
      ...filesBelow("graphql/schema"),
      ...filesBelow("tests"),
    ];
    const parts = paths
      .filter((path) => !SNAPSHOTS.test(path) && !path.startsWith("tests/seeding/"))
      .flatMap((path) => path.split("/"));
    expect(parts.filter((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part))).toEqual([]);
  });

  it("gather no others: there are no barrels", () => {
    expect(SOURCES.filter((path) => posix.parse(path).name === "index")).toEqual([]);
    const passing = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\b/m;
    // The face of the package gathers what those need who embed it.
    expect(SOURCES.filter((path) => passing.test(textOf(path)))).toEqual(["src/yilian.ts"]);
  });
});
