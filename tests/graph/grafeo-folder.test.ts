import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGrafeo, openGrafeoProcess } from "../../src/graph/grafeo/grafeo.ts";
import { countOf, faultOf, freshId } from "../support/ad-hoc.ts";
import { type Child, runChild } from "../support/child.ts";
import { contract } from "./graph.contract.ts";

let base: string;
let children: Child[];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "yilian-folder-"));
  children = [];
});

afterEach(async () => {
  for (const child of children) await child.kill();
  rmSync(base, { recursive: true, force: true });
});

function start(code: string): Child {
  const child = runChild("graph/grafeo/grafeo", code);
  children.push(child);
  return child;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
for (const [name, open] of [
  ["Grafeo in a folder", openGrafeo],
  ["Grafeo in a process of its own", openGrafeoProcess],
] as const)
  contract(
    name,
    () => {
      const folder = mkdtempSync(join(tmpdir(), "yilian-contract-"));
      made.push(folder);
      return open(folder);
    },
    { skip: [] },
  );

describe("a data folder", () => {
  test.skipIf(process.platform === "win32")("has files that only their owner reads, those of before too", async () => {
    const folder = join(base, "shared");
    mkdirSync(folder);
    const first = await openGrafeo(folder);
    await first.applySchema();
    await first.close();
    chmodSync(join(folder, "graph.grafeo"), 0o644);
    writeFileSync(join(folder, "notes.txt"), "of the owner", { mode: 0o644 });

    const second = await openGrafeo(folder);
    await second.transaction((writer) => writer.createNodes(["Entity", "Contract"], [{ id: "contract-private" }]));
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
    const modes = Object.fromEntries(names.map((name) => [name, modeOf(name)]));
    await second.close();
    const { "notes.txt": notes, "graph.grafeo": main, "graph.grafeo.wal": log, ...logFiles } = modes;
    expect([notes, main, log]).toEqual(["644", "600", "700"]);
    expect(Object.keys(logFiles)).toHaveLength(1);
    expect(modeOf("graph.grafeo")).toBe("600");
  });

  test("is made for its owner alone, and keeps what was written", async () => {
    const folder = join(base, "deep", "data");
    const first = await openGrafeo(folder);
    await first.applySchema();
    await first.transaction((writer) => writer.createNodes(["Entity", "Contract"], [{ id: "contract-kept" }]));
    await first.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);

    const second = await openGrafeo(folder);
    await second.applySchema();
    expect(await countOf(second, "contract-kept")).toBe(1);
    const again = await faultOf(
      second.transaction((writer) => writer.createNodes(["Entity", "Contract"], [{ id: "contract-kept" }])),
    );
    expect(again?.code).toBe("CONSTRAINT_VIOLATED");
    await second.close();
  });

  test("belongs to one process at a time, and the second is told what to do", async () => {
    const child = start(`
      await module.openGrafeo(${JSON.stringify(base)});
      console.log("open");
      setInterval(() => {}, 1000);`);
    await child.printed(1);
    expect(await faultOf(openGrafeo(base))).toMatchObject({
      code: "FOLDER_IN_USE",
      message: `Another process has the data folder ${base} open. If it is a service, \`yilian reload\` loads changed seeds into it. Otherwise stop that process, or set DATA_DIR to another folder.`,
    });
    await child.kill();
    const graph = await openGrafeo(base);
    expect(await graph.health()).toMatchObject({ ok: true });
    await graph.close();
  });

  test("loses nothing that was acknowledged, and keeps nothing by halves, when the process is killed", async () => {
    const prefix = freshId();
    const child = start(`
      const graph = await module.openGrafeo(${JSON.stringify(base)});
      await graph.applySchema();
      for (let batch = 0; ; batch++) {
        const rows = Array.from({ length: 20 }, (_, n) => ({ id: "${prefix}-" + batch + "-" + n }));
        await graph.transaction((writer) => writer.createNodes(["Entity", "Contract"], rows));
        console.log(batch);
      }`);
    await child.printed(50);
    await child.kill();
    const graph = await openGrafeo(base);
    const found = await countOf(graph, prefix);
    expect(found).toBeGreaterThanOrEqual(child.lines.length * 20);
    expect(found % 20).toBe(0);
    await graph.close();
  });

  test("that cannot be written is told", async () => {
    const file = join(base, "file");
    writeFileSync(file, "");
    expect(await faultOf(openGrafeo(join(file, "data")))).toMatchObject({
      code: "DATA_DAMAGED",
      message: expect.stringContaining("cannot be written"),
    });
  });

  test("whose database is none is told, and left as it is", async () => {
    writeFileSync(join(base, "graph.grafeo"), "no database at all");
    expect(await faultOf(openGrafeo(base))).toMatchObject({
      code: "DATA_DAMAGED",
      message: expect.stringContaining("is damaged"),
    });
    expect(readdirSync(base)).toContain("graph.grafeo");
  });
});
