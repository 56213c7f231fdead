import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { textOf } from "../support/source-files.ts";
import { LAYERS, type Layer, TABLE } from "./layers.ts";

const ROOT = new URL("../../", import.meta.url);
const DOCUMENTS = [
  ...["docs/architecture.md", "docs/api.md", "docs/operating.md"],
  ...["CONTRIBUTING.md", "README.md", "README.zh-CN.md"],
];

/** What `src/` consists of: its folders, and the files at its top without their ending. */
const MODULES = readdirSync(new URL("src", ROOT)).map((name) => name.replace(/\.ts$/, ""));
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^\.|^(?:node_modules|dist|data|coverage)$/.test(entry.name))
  .map(({ name }) => `${name}/`);

type Arrow = readonly [from: string, to: string];

/** The modules and arrows of the drawing. The label of a node starts with its name, as Mermaid reserves some words. */
function drawing(text: string): { modules: string[]; arrows: Arrow[] } {
  const picture = /^```mermaid\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? "";
  const names = new Map(
    [...picture.matchAll(/^ *(\w+)\["([a-z-]+)(?:\/|\.ts)<br\/>/gm)].map(([, id = "", name = ""]) => [id, name]),
  );
  const arrows = [...picture.matchAll(/^ *(\w+) --> (.+)$/gm)].flatMap(([, from = "", to = ""]) =>
    to.split(" & ").map((each): Arrow => [names.get(from) ?? from, names.get(each) ?? each]),
  );
  return { modules: [...names.values()], arrows };
}

/** All that can be reached along arrows, as `from -> to`. */
function reachable(arrows: readonly Arrow[]): string[] {
  const next = (from: string): string[] => arrows.filter(([start]) => start === from).map(([, to]) => to);
  const below = (from: string): Set<string> => new Set(next(from).flatMap((to) => [to, ...below(to)]));
  return LAYERS.flatMap((from) => [...below(from)].map((to) => `${from} -> ${to}`)).sort();
}

const imports = LAYERS.flatMap((from) => Object.keys(TABLE[from]).map((to): Arrow => [from, to]));

describe("the modules", () => {
  test("are those of the table of imports", () => {
    expect([...LAYERS].sort()).toEqual(MODULES.toSorted());
  });

  test("are all in the drawing, with arrows for all that they reach and no others", () => {
    const { modules, arrows } = drawing(textOf("docs/architecture.md"));
    expect(modules.toSorted()).toEqual(MODULES.toSorted());
    expect(arrows.filter(([from, to]) => TABLE[from as Layer]?.[to as Layer] === undefined)).toEqual([]);
    expect(reachable(arrows)).toEqual(reachable(imports));
  });

  test("have one line each in CONTRIBUTING.md, as do the folders of the repository", () => {
    const rows = [...textOf("CONTRIBUTING.md").matchAll(/^\| `([a-z-]+\/(?:[a-z-]+(?:\/|\.ts))?)` \| \S/gm)];
    const modules = readdirSync(new URL("src", ROOT), { withFileTypes: true });
    const expected = modules.map((entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`);
    expect(rows.map(([, path]) => path).sort()).toEqual([...FOLDERS, ...expected].sort());
  });
});

describe("the maps", () => {
  test.each(DOCUMENTS)("of %s name only paths that exist", (document) => {
    const text = textOf(document);
    const quoted = [...text.matchAll(/`([\w./-]+)`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => FOLDERS.some((folder) => path.startsWith(folder)) || /\w\.(?:ts|cypher|graphql)$/.test(path));
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) =>
      posix.join(posix.dirname(document), path),
    );
    expect(quoted.length + linked.length).toBeGreaterThan(1);
    expect([...quoted, ...linked].filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT))))).toEqual([]);
  });
});
