import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createLogger } from "../../src/http/logger.ts";
import { hasControlCharacter, showUnprintable } from "../../src/model/control-characters.ts";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { filesBelow, textOf } from "../support/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-print-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Erases the line, rings, changes the title by C1, overwrites the line, and reverses what follows. */
const HOSTILE = "医院\u001b[2K\u0007\u009d0;x\u009c\rok\u202eko\u2066";
const SHOWN = "医院\\u001b[2K\\u0007\\u009d0;x\\u009c\\u000dok\\u202eko\\u2066";

test("what a terminal would execute or reorder is shown as its escape, and all else as it is", () => {
  expect(showUnprintable(HOSTILE)).toBe(SHOWN);
  const harmless = "云溪一院\t“二甲”\n👩‍⚕️ é \u00a0\u3000";
  expect(showUnprintable(harmless)).toBe(harmless);
});

test.each([
  [["check", HOSTILE]],
  [["verify", HOSTILE]],
  [["locate", HOSTILE]],
  [["restore", HOSTILE]],
  [["import", HOSTILE]],
  [["merge", HOSTILE, "b"]],
  [["add-document", HOSTILE]],
  [["token", "add", HOSTILE]],
  [["token", "remove", HOSTILE]],
  [["near-duplicates", "--different", HOSTILE, "b"]],
  [["export", HOSTILE, folder]],
  [["doctor", "--seeds", HOSTILE]],
  [[HOSTILE]],
  [["--port", HOSTILE, "doctor"]],
])("an argument of %j is quoted as its escape", async (args) => {
  const env = {
    PATH: process.env.PATH ?? "",
    DATA_DIR: join(folder, "data"),
    SEED_DIR: FIXTURE.seeds,
    SOURCES_DIR: FIXTURE.sources,
  };
  const { out, err } = await runYilian(args, env);
  expect(out + err).toContain("\\u001b[2K");
  expect(hasControlCharacter(out + err)).toBe(false);
  expect(out + err).not.toMatch(/[\r\u202a-\u202e\u2066-\u2069]/);
});

test("a line of the log is JSON in one line, with nothing that a terminal would execute", () => {
  const lines: string[] = [];
  const log = createLogger("info", { write: (line) => lines.push(line) });
  log.info({ subject: `${HOSTILE}\n{"level":"error"}\u2028` }, HOSTILE);
  expect(lines.length).toBe(1);
  expect(lines[0]).toMatch(/^[^\n]*\n$/);
  expect(showUnprintable(lines[0] ?? "")).toBe(lines[0]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ subject: `${HOSTILE}\n{"level":"error"}\u2028`, msg: HOSTILE });
});

test("commands print in one place", () => {
  const others = filesBelow("src/cli").filter(
    (path) => !/\/(?:print|completion)\.ts$/.test(path) && /console\.|std(?:out|err)\.write/.test(textOf(path)),
  );
  // Its colours are control characters; it escapes the findings itself.
  expect(others).toEqual(["src/cli/commands.ts"]);
});
