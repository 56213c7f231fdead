import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { columnsIn, cypherFile, nodesIn, parametersIn } from "../support/cypher-text.ts";
import { filesBelow, textOf } from "../support/source-files.ts";

interface Binding {
  readonly name: string;
  readonly params: z.ZodObject;
  readonly row: z.ZodObject;
}

const bound = vi.hoisted(() => ({ statements: [] as unknown[] }));

// The real ones, listened to: many bindings are not exported.
vi.mock("../../src/graph/statement.ts", async (original) => {
  const module = await original<typeof import("../../src/graph/statement.ts")>();
  const statement: typeof module.statement = (name, shapes) => {
    bound.statements.push({ name, ...shapes });
    return module.statement(name, shapes);
  };
  return { ...module, statement };
});

const BINDERS = filesBelow("src/queries");
await Promise.all(BINDERS.map((path) => import(/* @vite-ignore */ `../../${path}`)));
const bindings = bound.statements as Binding[];

const FILES = filesBelow("cypher")
  .map((path) => path.replace(/^cypher\/|\.cypher$/g, ""))
  .filter((name) => !/^(?:schema|seed-templates)\//.test(name))
  .map(cypherFile);
/** The types that are no relationships of entities. */
const LINKS = ["MEASURES", "IN", "ABOUT"];

const named = <T extends { readonly name: string }>(files: readonly T[]) =>
  files.map((file) => [file.name, file] as const);

describe("each file of cypher/", () => {
  test("is bound once, as what its mode says, in src/queries or the engine port", () => {
    expect(bindings.map(({ name }) => name).sort()).toEqual(FILES.map(({ name }) => name).sort());
    const binders = filesBelow("src").filter((path) => /(?<!function )\bstatement\(/.test(textOf(path)));
    expect(binders.filter((path) => !BINDERS.includes(path))).toEqual([]);
  });

  test.each(named(FILES))(
    "%s begins with a sentence, then its mode, parameters and rows, and no other tag",
    (_, file) => {
      const { header, mode } = file;
      expect(header[0]).toMatch(/^\/\/ [A-Z].*\.$/);
      expect(["read", "write"]).toContain(mode);
      const tags = header.flatMap((line) => /^\/\/ @(\w+)/.exec(line)?.[1] ?? []);
      const order = ["mode", ...tags.filter((tag) => tag === "param"), ...tags.filter((tag) => tag === "row")];
      expect(tags).toEqual(order);
      // Each line was understood, and none stands twice.
      expect(tags).toHaveLength(1 + file.params.size + file.rows.size);
    },
  );

  // Grafeo panics on a filter over more than 65,536 rows of a second hop: see tests/graph/grafeo.test.ts.
  test.each(named(FILES.filter(({ mode }) => mode === "read")))("%s reads one hop at most", (_, { body }) => {
    const parts = body.split(/\bUNION ALL\b/);
    for (const part of parts) expect(part.match(/-\[/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(body).not.toMatch(/-\[[^\]]*\*/);
  });

  test.each(named(FILES))("%s uses the parameters of its header, and all of them", (_, { body, params }) => {
    expect(parametersIn(body)).toEqual([...params.keys()].sort());
  });

  test.each(named(FILES))("%s returns the rows of its header, and writes when it says so", (_, file) => {
    const lists = columnsIn(file.body);
    expect(lists.length > 0).toBe(file.rows.size > 0);
    for (const columns of lists) expect(columns).toEqual([...file.rows.keys()]);
    expect(/\b(?:CREATE|MERGE|SET|REMOVE|DELETE)\b/.test(file.body)).toBe(file.mode === "write");
  });

  test.each(named(bindings))(
    "%s is bound to the parameters and rows of its header, by name and type",
    (name, binding) => {
      const { params, rows } = cypherFile(name);
      // A header may call a parameter of few values a string, and name the values in its note.
      const accepted = Object.entries(typesOf(binding.params, "input")).map(([key, type]) => {
        const plain = type.replace(/'\w+'(?: \| '\w+')*/, "string");
        return [key, params.get(key) === plain ? plain : type];
      });
      expect(Object.fromEntries(accepted)).toEqual(Object.fromEntries(params));
      expect(typesOf(binding.row, "output")).toEqual(Object.fromEntries(rows));
    },
  );

  test.each(named(FILES.filter(({ name }) => !name.startsWith("loading/"))))(
    "%s names the types that it follows, known ones",
    (_, { body }) => {
      // Without types a pattern would walk the links of evidence too. Loading removes and compares whatever is stored.
      const patterns = [...body.matchAll(/\[(?:[a-z]\w*)?(?::([^\]{}*]+))?(?:\*[\d.]*)?(?: \{[^}]*\})?\](?=-)/g)];
      for (const [pattern, types] of patterns) {
        if (/<type>|<TYPE>/.test(pattern)) continue;
        expect([pattern, types]).toEqual([pattern, expect.any(String)]);
        const names = types?.replaceAll(/[`\s]/g, "").split("|") ?? [];
        expect(names.filter((name) => ![...RELATIONSHIP_TYPES, ...LINKS].includes(name as never))).toEqual([]);
        if (names.length > 5) expect(names).toEqual(RELATIONSHIP_TYPES);
      }
    },
  );

  test.each(named(FILES))("%s has a label on each node, or says why not", (_, { header, body }) => {
    const labelled = new Set(nodesIn(body).flatMap((node) => (node.labelled ? node.variable : [])));
    const bare = nodesIn(body).filter(
      ({ variable, labelled: has }) => !has && !(variable !== "" && labelled.has(variable)),
    );
    const reason = header.some((line) => /^\/\/ .*\blabel\b.*\bpattern\b/.test(line));
    expect(bare.length > 0).toBe(reason);
  });
});

/** The types of a shape, in the words of the headers. */
function typesOf(shape: z.ZodObject, io: "input" | "output"): Record<string, string> {
  const { properties = {} } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeOf(schema)]));
}

function typeOf(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === "boolean") return "any";
  if (schema.enum !== undefined) return schema.enum.map((value) => `'${value}'`).join(" | ");
  const { anyOf, type = "any" } = schema;
  const kinds = anyOf?.map(typeOf) ?? (typeof type === "string" ? undefined : [...type]);
  if (kinds !== undefined) return kinds.length === 2 && kinds[1] === "null" ? `${kinds[0]} | null` : "any";
  if (type === "array") return `${typeOf(Array.isArray(schema.items) ? true : (schema.items ?? true))}[]`;
  return type === "object" ? "map" : String(type);
}
