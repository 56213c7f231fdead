import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SHAPES } from "../../src/seeds/templates.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

describe("the shapes of statements", () => {
  it("have a file each, and each file is one of them", () => {
    const files = readdirSync(pathOf("cypher/seed-templates")).map((name) => name.replace(/\.cypher$/, ""));
    expect(files.sort()).toEqual([...SHAPES].sort());
  });

  it("tell in their first line what their rows are", () => {
    for (const shape of SHAPES) {
      const [first = ""] = readFileSync(pathOf(`cypher/seed-templates/${shape}.cypher`), "utf8").split("\n");
      expect(first, shape).toMatch(/^\/\/ [A-Z].*: `[[{].*[\]}]`.*\.$/);
    }
  });

  it("have each slot filled with one word in all its places", () => {
    for (const shape of SHAPES) {
      const text = readFileSync(pathOf(`cypher/seed-templates/${shape}.cypher`), "utf8");
      const slots = new Set(text.replace(/^\/\/.*$/gm, "").match(/<[A-Za-z]+>/g) ?? []);
      expect(slots.size, shape).toBeLessThanOrEqual(1);
    }
  });
});
