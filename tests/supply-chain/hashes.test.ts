import { expect, test } from "vitest";
import { textOf } from "../support/source-files.ts";
import { LOCK, nameOf } from "./lock-packages.ts";

const { addHashes } = await import(new URL("../../lock-hashes.mjs", import.meta.url).href);

/** Native builds that the registry did not serve when the lock file was written. `npm run hashes` adds their hashes. */
const WITHOUT_HASH = [
  "@grafeo-db/js-darwin-arm64",
  "@grafeo-db/js-darwin-x64",
  "@grafeo-db/js-linux-arm64-gnu",
  "@grafeo-db/js-linux-arm64-musl",
  "@grafeo-db/js-win32-x64-msvc",
];

test("each native build of the lock file has a hash, except the documented ones", () => {
  const native = Object.entries(LOCK.packages).filter(([path, { os, cpu }]) => path !== "" && (os ?? cpu));
  expect(native.length).toBeGreaterThan(50);
  const bare = native.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => nameOf(path));
  expect(bare).toEqual(WITHOUT_HASH);
  // A reader learns of the gap, and of how to close it.
  const page = textOf("docs/dependencies.md");
  for (const name of WITHOUT_HASH) expect(page).toContain(`\`${name.replace("@grafeo-db/js-", "")}\``);
  expect(page).toContain("npm run hashes");
});

test("missing hashes are added from the registry, and nothing else is changed", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0", integrity: "sha512-a", os: ["linux"] },
      "node_modules/a/node_modules/@b/b-win32": { version: "2.0.0", os: ["win32"] },
      "node_modules/c": { version: "3.0.0", optional: true },
    },
  };
  const asked: string[] = [];
  const result = addHashes(lock, (spec: string) => {
    asked.push(spec);
    return spec.startsWith("@b") ? "sha512-b" : undefined;
  });
  expect(asked).toEqual(["@b/b-win32@2.0.0", "c@3.0.0"]);
  expect(result).toEqual({ added: ["@b/b-win32@2.0.0"], missing: ["c@3.0.0"] });
  expect(lock.packages).toEqual({
    "": { version: "1.0.0" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a", os: ["linux"] },
    "node_modules/a/node_modules/@b/b-win32": { version: "2.0.0", integrity: "sha512-b", os: ["win32"] },
    "node_modules/c": { version: "3.0.0", optional: true },
  });
});
