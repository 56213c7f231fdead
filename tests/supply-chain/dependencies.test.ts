import { describe, expect, test } from "vitest";
import { filesBelow, textOf } from "../support/source-files.ts";
import { closureOf, DISTRIBUTED, LOCK, MANIFEST } from "./lock-packages.ts";

const page = textOf("docs/dependencies.md");
const [, table = ""] = /^\| Package \| What([\s\S]*?)\n\n/m.exec(page) ?? [];

/** The rows of the table whose first cell is a package: its cells. */
const rows = table
  .split("\n")
  .filter((line) => /^\| `@?[\w./-]+` \|/.test(line))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

/** The last four cells of the row of a package, as the lock file has them. */
function facts(name: string): readonly string[] {
  const closure = [...closureOf(name)].map((path) => LOCK.packages[path]);
  const { license = "" } = LOCK.packages[`node_modules/${name}`] ?? {};
  const yes = (is: boolean) => (is ? "yes" : "no");
  return [
    license,
    String(closure.length),
    yes(closure.some((each) => each?.hasInstallScript === true)),
    yes(closure.some((each) => each?.os !== undefined || each?.cpu !== undefined)),
  ];
}

describe("docs/dependencies.md", () => {
  test("has a row for each dependency in package.json, and no others, in its order", () => {
    expect(rows.map(([name]) => name)).toEqual(
      Object.keys(MANIFEST.dependencies)
        .sort()
        .map((name) => `\`${name}\``),
    );
  });

  // A row to add or to correct is printed complete but for its two sentences.
  test.each(Object.keys(MANIFEST.dependencies))("says of %s what the lock file says", (name) => {
    const [first = `\`${name}\``, purpose = "…", reason = "…", ...given] =
      rows.find(([cell]) => cell === `\`${name}\``) ?? [];
    const line = (cells: readonly string[]) => `| ${[first, purpose, reason, ...cells].join(" | ")} |`;
    expect(line(given)).toBe(line(facts(name)));
    expect(purpose.length, "what it is for").toBeGreaterThan(10);
    expect(reason.length, "why not our own code").toBeGreaterThan(10);
  });

  test("counts the direct and all distributed packages as the lock file does", () => {
    const direct = Object.keys(MANIFEST.dependencies).length;
    const [sentence] = /\*\*\d+ direct dependencies, \d+ packages\*\*/.exec(page) ?? [];
    expect(sentence).toBe(`**${direct} direct dependencies, ${DISTRIBUTED.length} packages**`);
    const scripts = DISTRIBUTED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual(["node_modules/@apollo/protobufjs"]);
  });

  test("has no dependency that no code imports", () => {
    const code = ["src", "build.mjs", "build-program.mjs"]
      .flatMap((path) => (path === "src" ? filesBelow(path) : [path]))
      .map(textOf)
      .join("\n");
    // graphiql and react-dom are imported by the playground, and react by its JSX.
    const idle = Object.keys(MANIFEST.dependencies).filter((name) => !code.includes(`"${name}`));
    expect(idle).toEqual([]);
  });
});
