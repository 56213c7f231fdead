import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../src/seeds/templates.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

describe("the templates of statements", () => {
  test("have a file each, and each file is one of them", () => {
    const files = readdirSync(pathOf("cypher/seed-templates")).map((name) => name.replace(/\.cypher$/, ""));
    expect(files.sort()).toEqual([...TEMPLATES, "evidence"].sort());
  });

  test("tell in their first line what their rows are", () => {
    for (const template of TEMPLATES) {
      const [first = ""] = readFileSync(pathOf(`cypher/seed-templates/${template}.cypher`), "utf8").split("\n");
      expect(first, template).toMatch(/^\/\/ [A-Z].*: `[[{].*[\]}]`.*\.$/);
    }
  });

  test("have each slot filled with one word in all its places", () => {
    for (const template of TEMPLATES) {
      const text = readFileSync(pathOf(`cypher/seed-templates/${template}.cypher`), "utf8");
      const slots = new Set(text.replace(/^\/\/.*$/gm, "").match(/<[A-Za-z]+>/g) ?? []);
      expect(slots.size, template).toBeLessThanOrEqual(1);
    }
  });
});
