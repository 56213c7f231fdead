import { expect, test } from "vitest";
import { labelOf } from "../../src/model/kinds.ts";
import { BELONGS, PART, STEPS } from "../../src/model/roll-up.ts";
import { cypherFile } from "../support/cypher-text.ts";
import { filesBelow } from "../support/source-files.ts";

const FILES = filesBelow("cypher")
  .filter((path) => !/^cypher\/(?:schema|seed-templates)\//.test(path))
  .map((path) => cypherFile(path.replace(/^cypher\/|\.cypher$/g, "")));

/** The names of the labels in a condition such as `step:Campus OR step:Team`. */
const labelsIn = (body: string, variable: string) =>
  [...body.matchAll(new RegExp(`\\b${variable}:(\\w+)`, "g"))].map(([, label]) => label);

test("the fragment of roll-up has the same kinds of parts as the model", () => {
  expect(labelsIn(cypherFile("entity/is-part").body, "step")).toEqual([...PART].map(labelOf));
});

test("no other statement repeats the kinds of parts", () => {
  const repeating = FILES.filter(
    ({ name, body }) => name !== "entity/is-part" && /:(?:Campus|Department|Team)\b/.test(body),
  );
  expect(repeating.map(({ name }) => name)).toEqual([]);
});

test("paths to parts and to containing places have the types and the number of steps of the model", () => {
  const paths = FILES.flatMap(({ body }) => [...body.matchAll(/\[:([\w|]+)\*[01]\.\.(\d+)\]/g)]);
  expect(paths.length).toBeGreaterThan(3);
  for (const [path, types, steps] of paths) {
    expect([[...BELONGS].join("|"), "PART_OF"], path).toContain(types);
    expect(Number(steps), path).toBe(STEPS);
  }
});
