import { expect, test } from "vitest";
import { textOf } from "./support/source-files.ts";

/** What Apache-2.0 may be handed on with: licences that ask for their notice and nothing else. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

const text = textOf("dist/THIRD-PARTY-LICENSES.txt");
const listed = [...text.matchAll(/^(\S+)@([^@\s]+): (.+)$/gm)].map(([, name = "", version = "", licence = ""]) => ({
  name,
  version,
  licence,
}));

test("every package that is handed on stands in the list, with words of its licence", () => {
  const lock = JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, { version: string; dev?: true; optional?: true }>;
  };
  const running = Object.entries(lock.packages).filter(([path, { dev, optional }]) => path !== "" && !dev && !optional);
  expect(running.length).toBeGreaterThan(100);
  const known = new Set(listed.map(({ name, version }) => `${name}@${version}`));
  const missing = running.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`);
  expect(missing.filter((name) => !known.has(name))).toEqual([]);
  // The playground is bundled: its packages are needed to build only, and handed on all the same.
  for (const name of ["graphiql", "react", "monaco-editor"]) expect(listed.map((one) => one.name)).toContain(name);
  for (const name of ["vitest", "typescript", "testcontainers"])
    expect(listed.map((one) => one.name)).not.toContain(name);
  for (const { name, version } of listed) expect(text).toContain(`${"=".repeat(72)}\n${name}@${version}\n\n`);
});

test("each licence lets it be handed on", () => {
  const words = listed.flatMap(({ name, licence }) =>
    licence
      .split(/ AND |[()]/)
      .filter((word) => word !== "")
      .map((word) => [name, word]),
  );
  expect(words.filter(([, word = ""]) => !PERMISSIVE.has(word))).toEqual([]);
});
