import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const FILE = "20-hospital.cypher";
const SIZE = "10 entities, 10 relationships, 1 figure, 35 pieces of evidence";

/** Runs `yilian check --watch` on a copy of the made-up city's seeds. */
async function watch(...options: readonly string[]) {
  const folder = folderWith(FIXTURE.seeds);
  const child = spawn(process.execPath, [program, "check", "--watch", ...options, folder], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  /** What is printed from now on until it holds a text, without times of day and the folder's name. */
  const next = async (awaited: string): Promise<string> => {
    await vi.waitFor(() => expect(out).toContain(awaited), { timeout: 10_000, interval: 20 });
    const told = out.replaceAll(/^\d\d:\d\d:\d\d {2}/gm, "").replaceAll(folder, "FOLDER");
    out = "";
    return told;
  };
  const path = (file = FILE) => join(folder, file);
  const save = (from: string, to: string): void => {
    const text = readFileSync(path(), "utf8");
    expect(text).toContain(from);
    writeFileSync(
      path(),
      text.replace(from, () => to),
    );
  };
  const ended = once(child, "exit");
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return await ended;
  };
  return { folder, next, path, save, stop, silent: () => out === "" };
}

const LIN = "['lin-hai', '林海', 'Lin Hai', null, ['yx:112,114']]";

describe("yilian check --watch", () => {
  test("tells how things stand, what each save adds, changes and takes away, and ends on Ctrl+C with 0", async () => {
    const { next, save, stop } = await watch();
    expect(await next("Ctrl+C")).toBe(`No faults: ${SIZE}.\nWatching FOLDER; stop with Ctrl+C.\n`);
    save(LIN, `${LIN},\n  ['he-ping', '何平', null, null, ['yx:112,114 implied']]`);
    save(
      "['lin-hai',      'yunxi-first-hospital', {role: '院长'}",
      "['he-ping', 'yunxi-first-hospital', {}, ['yx:110,114 implied']],\n  ['lin-hai',      'yunxi-first-hospital', {role: '院长'}",
    );
    expect(await next("evidence\n")).toBe(
      [
        "No faults: 11 entities, 11 relationships, 1 figure, 37 pieces of evidence.",
        "  +1 entity: 何平",
        "  +1 relationship: 何平 AFFILIATED_WITH 云溪市第一医院",
        "  +2 pieces of evidence\n",
      ].join("\n"),
    );
    save("{role: '院长'}", "{role: '主任'}");
    expect(await next("院")).toContain("\n  ~1 relationship: 林海 AFFILIATED_WITH 云溪市第一医院\n");
    save("  ['he-ping', 'yunxi-first-hospital', {}, ['yx:110,114 implied']],\n", "");
    expect(await next("-1 piece")).toContain("\n  -1 relationship: 何平 AFFILIATED_WITH 云溪市第一医院\n");
    expect(await stop("SIGINT")).toEqual([0, null]);
  });

  test("tells the faults that came, that stay and that went, wherever their lines have moved", async () => {
    const { next, save, stop } = await watch();
    await next("Ctrl+C");
    save("{role: '院长'}", "{role: '院长', status: 'gone'}");
    const first = await next("fault");
    expect(first).toMatch(/^1 fault\.\n {2}\+ 20-hospital\.cypher:\d+: .*"gone".*\n$/);
    save("// 云溪市第一医院", "// One line more.\n['x'\n// 云溪市第一医院");
    const second = await next("faults.");
    expect(second).toMatch(/^2 faults\.\n {2}\+ .+:2: .+\n {2} {2}20-hospital\.cypher:\d+: .*"gone".*\n$/);
    save("['x'\n", "");
    expect(await next("  - ")).toMatch(/^1 fault\.\n {4}.*"gone".*\n {2}- .+:2: .+\n$/);
    save(", status: 'gone'", "");
    expect(await next("Nothing new")).toMatch(/^No faults: .+\n {2}- .*"gone".*\n {2}Nothing new\.\n$/);
    expect(await stop("SIGTERM")).toEqual([0, null]);
  });

  test("sees what editors do: another file put in its place, files added and removed, many saves at once", async () => {
    const { next, path } = await watch();
    await next("Ctrl+C");
    writeFileSync(path("part.tmp"), readFileSync(path(), "utf8").replace("林海", "林河"));
    renameSync(path("part.tmp"), path());
    expect(await next("林河")).toContain("  ~1 entity: 林河\n");

    const more = readFileSync(path("25-figures.cypher"), "utf8").replace("team-members", "team-guests");
    const [measures = ""] = more.split(";");
    writeFileSync(path("70-more.cypher"), `${measures};\n`);
    expect(await next("measure")).toContain("  +1 measure: 队员人数\n");
    rmSync(path("70-more.cypher"));
    expect(await next("measure")).toContain("  -1 measure: 队员人数\n");

    for (let nth = 0; nth < 40; nth++) writeFileSync(path("70-more.cypher"), `// ${nth}\n${measures};\n`);
    // Saves in one go are told together; a busy machine may need two looks.
    expect((await next("measure")).match(/No faults/g)?.length).toBeLessThanOrEqual(3);
  });

  test("stands a folder that is away for a while", async () => {
    const { folder, next, silent, stop } = await watch();
    await next("Ctrl+C");
    renameSync(folder, `${folder}-away`);
    expect(await next("does not exist")).toBe(
      'The seeds cannot be read.\n  The folder "FOLDER" with the seeds does not exist. Name a folder that contains .cypher files.\n',
    );
    renameSync(`${folder}-away`, folder);
    expect(await next("Nothing new")).toBe(`No faults: ${SIZE}.\n  Nothing new.\n`);
    expect(silent()).toBe(true);
    expect(await stop("SIGINT")).toEqual([0, null]);
  });

  test("--quiet tells nothing but faults that come and go", async () => {
    const { next, save } = await watch("--quiet");
    save("'林海'", "'林河'");
    save("{role: '院长'}", "{role: '院长', status: 'gone'}");
    expect(await next("fault")).toMatch(/^1 fault\.\n {2}\+ .*"gone".*\n$/);
    save(", status: 'gone'", "");
    expect(await next("No faults")).toMatch(/^No faults\.\n {2}- .*"gone".*\n$/);
  });

  test("is told at the start, with 1, that there is no such folder", () => {
    const { status, stderr } = spawnSync(process.execPath, [program, "check", "--watch", "/nowhere"], {
      env: { PATH: process.env.PATH },
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain('The folder "/nowhere" with the seeds does not exist.');
  });
});

test("a long list of what is new is cut", async () => {
  const { next, save } = await watch();
  await next("Ctrl+C");
  const names = Array.from(
    { length: 8 },
    (_, nth) => `['nurse-${nth}', '护士${nth}', null, null, ['yx:112,114 implied']]`,
  );
  save(LIN, [LIN, ...names].join(",\n  "));
  expect(await next("+8 pieces")).toContain("  +8 entities: 护士0; 护士1; 护士2; 护士3; 护士4 and 3 more\n");
});
