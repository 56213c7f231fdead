import { expect, test } from "vitest";
import { textOf } from "./support/source-files.ts";

/** The licences whose code a package under Apache-2.0 may contain. They require notices and nothing else. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Unlicense",
]);

const text = textOf("dist/THIRD-PARTY-LICENSES.txt");
const listed = [...text.matchAll(/^(\S+)@([^@\s]+): (.+)$/gm)].map(([, name = "", version = "", licence = ""]) => ({
  name,
  version,
  licence,
}));

test("the list has every distributed package with the text of its licence", () => {
  const lock = JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, { version: string; dev?: true; optional?: true }>;
  };
  const running = Object.entries(lock.packages).filter(([path, { dev, optional }]) => path !== "" && !dev && !optional);
  expect(running.length).toBeGreaterThan(100);
  const known = new Set(listed.map(({ name, version }) => `${name}@${version}`));
  const missing = running.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`);
  expect(missing.filter((name) => !known.has(name))).toEqual([]);
  // The playground is bundled. Its packages are needed only for the build, but are distributed too.
  for (const name of ["graphiql", "react", "monaco-editor"]) expect(listed.map((one) => one.name)).toContain(name);
  for (const name of ["vitest", "typescript", "testcontainers"])
    expect(listed.map((one) => one.name)).not.toContain(name);
  for (const { name, version } of listed) expect(text).toContain(`${"=".repeat(72)}\n${name}@${version}\n\n`);
});

test("each licence permits distribution", () => {
  const words = listed.flatMap(({ name, licence }) =>
    licence
      .split(/ AND |[()]/)
      .filter((word) => word !== "")
      .map((word) => [name, word]),
  );
  expect(words.filter(([, word = ""]) => !PERMISSIVE.has(word))).toEqual([]);
});
