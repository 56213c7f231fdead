import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { textOf } from "./support/source-files.ts";

const { readOutputs, writeOutputs } = await import(new URL("../build-outputs.mjs", import.meta.url).href);
const program = fileURLToPath(new URL("../build.mjs", import.meta.url));
const build = () => execFileSync(process.execPath, [program, "--if-needed"], { encoding: "utf8" });

test("a second build does nothing", () => {
  build();
  expect(build()).toBe("Nothing to build: dist/ is up to date.\n");
});

test("the image is built with each module of the build", () => {
  const programs = ["build.mjs", "build-package.mjs"];
  const imported = programs.flatMap((path) => [...textOf(path).matchAll(/from "\.\/(.+)"/g)].map(([, name]) => name));
  const modules = [...programs, ...imported].map((name) => `!${name}`);
  expect(modules.length).toBeGreaterThan(2);
  expect(textOf(".dockerignore").split("\n")).toEqual(expect.arrayContaining(modules));
});

test("a part removes its own old files, and no file of another part", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-build-"));
  const [stamp, other] = [join(folder, ".built-service"), join(folder, ".built-pages")];
  const make = (...paths: string[]) =>
    paths.map((path) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, path);
      return file;
    });
  writeOutputs(other, folder, { at: "1", outputs: make("pages/index.html", "api/page.js") });
  writeOutputs(stamp, folder, { at: "1", outputs: make("main.js", "api/old.js", "gone/deep/old.js") });
  writeOutputs(stamp, folder, { at: "2", outputs: make("main.js", "graphql/ask.js") });
  expect(readOutputs(stamp)).toEqual({ at: "2", outputs: ["graphql/ask.js", "main.js"] });
  const left = ["main.js", "graphql/ask.js", "pages/index.html", "api/page.js", "api/old.js", "gone"].filter((path) =>
    existsSync(join(folder, path)),
  );
  expect(left).toEqual(["main.js", "graphql/ask.js", "pages/index.html", "api/page.js"]);
  rmSync(folder, { recursive: true });
});
