import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, textOf } from "../support/source-files.ts";
import { LAYERS, type Layer, layerOf, TABLE } from "./layers.ts";

/** Where types of the engine port may come from. */
const PORT = "src/graph/graph.ts";

/** Which parts know a package. A package that is not here is not imported anywhere. */
const PACKAGES: Readonly<Record<string, readonly Layer[]>> = {
  "neo4j-driver": ["graph"],
  "@grafeo-db/js": ["graph"],
  graphql: ["graphql", "http"],
  "@apollo/server": ["http"],
  "@as-integrations/fastify": ["http"],
  "@graphql-tools/schema": ["graphql"],
  dataloader: ["graphql"],
  "lru-cache": ["access", "index", "graphql"],
  jose: ["access"],
  "rate-limiter-flexible": ["http"],
  "@fastify/under-pressure": ["http"],
  fastify: ["http"],
  "@fastify/compress": ["http"],
  "@fastify/helmet": ["http"],
  "@fastify/static": ["http"],
  "prom-client": ["observability"],
  "@opentelemetry/api": ["observability"],
  "@opentelemetry/exporter-trace-otlp-http": ["observability"],
  "@opentelemetry/resources": ["observability"],
  "@opentelemetry/sdk-trace": ["observability"],
  pino: ["graphql", "maintenance", "http", "cli", "observability"],
  zod: ["model", "config", "access", "graph", "queries", "maintenance"],
  commander: ["main", "cli"],
  "@bomb.sh/tab": ["main", "cli"],
  "cli-progress": ["cli"],
  "csv-parse": ["exchange"],
  "csv-stringify": ["exchange", "explorer"],
  preact: ["explorer"],
  "preact-render-to-string": ["explorer"],
  "d3-force": ["explorer"],
  "pinyin-pro": ["curation", "search"],
  "opencc-js": ["search"],
  "get-east-asian-width": ["seeds", "explorer"],
  "magic-string": ["seeds"],
  diff: ["seeds"],
  "fastest-levenshtein": ["wording", "seeds", "curation"],
  graphiql: ["playground"],
  "@graphiql/react": ["playground"],
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
  test("are found: there are hundreds, in every part", () => {
    expect(INNER.length).toBeGreaterThan(200);
    expect(new Set(IMPORTS.map(({ from }) => layerOf(from)))).toEqual(
      new Set(LAYERS.filter((layer) => !["errors", "progress"].includes(layer))),
    );
  });

  test("go down only: the table has no circle", () => {
    const upward = LAYERS.flatMap((layer, height) =>
      Object.keys(TABLE[layer])
        .filter((other) => LAYERS.indexOf(other as Layer) >= height)
        .map((other) => `${layer} -> ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test("follow the table", () => {
    const wrong = INNER.filter((one) => !isAllowed(one)).map((one) => `${one.from} -> ${targetOf(one)}`);
    expect(wrong).toEqual([]);
  });

  test("of packages stay where the package is known", () => {
    const wrong = OUTER.filter(({ from, specifier }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
      const layer = layerOf(from);
      return layer === undefined || !PACKAGES[name]?.includes(layer);
    });
    expect(wrong.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
  });

  test("of the model are its own files and digests alone: it reads and writes nothing", () => {
    const node = IMPORTS.filter(({ from, specifier }) => layerOf(from) === "model" && specifier.startsWith("node:"));
    expect(new Set(node.map(({ specifier }) => specifier))).toEqual(new Set(["node:crypto"]));
  });
});
