import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../build.mjs", import.meta.url));
const build = () => execFileSync(process.execPath, [program, "--if-needed"], { encoding: "utf8" });

test("what is built already is not built again", () => {
  build();
  expect(build()).toBe("Nothing to build: dist/ is up to date.\n");
});
