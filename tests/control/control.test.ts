import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findService } from "../../src/control/client.ts";
import { type Commands, type Control, listenForCommands } from "../../src/control/server.ts";
import { isPrivate, makePrivateFolder, socketPlaces } from "../../src/control/socket-path.ts";
import { YilianError } from "../../src/errors.ts";
import { runChild } from "../support/child.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yilian-control-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Listens on a folder, and returns what was warned of. */
async function listening(folder: string, commands: Commands): Promise<Control & { readonly warnings: string[] }> {
  const warnings: string[] = [];
  const control = await listenForCommands(folder, commands, (message) => warnings.push(message));
  onTestFinished(() => control.close());
  return { ...control, warnings };
}

const COMMANDS: Commands = {
  add: async ({ options, onProgress }) => {
    onProgress({ what: "adding", done: 1, total: 2 });
    return Number(options.a) + Number(options.b);
  },
  refuse: async () => {
    throw new YilianError("INVALID_SEEDS", "10-a.cypher:3: wrong", { details: { faults: [1] } });
  },
  fail: async () => {
    throw new TypeError("a fault");
  },
  hash: async ({ body }) => {
    const hash = createHash("sha256");
    for await (const part of body) hash.update(part);
    return hash.digest("hex");
  },
  file: async ({ send }) => {
    for (let at = 0; at < 50; at++) await send(new Uint8Array(100_000).fill(at));
  },
  hang: ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};

describe("the control socket", () => {
  test("is in the data folder, and only its owner can use it", async () => {
    const folder = temporaryFolder();
    const { path, warnings } = await listening(folder, COMMANDS);
    expect(path).toBe(join(folder, "control.sock"));
    expect(statSync(path as string).mode & 0o777).toBe(0o600);
    expect(warnings).toEqual([]);
  });

  test("runs commands, with their progress", async () => {
    const folder = temporaryFolder();
    await listening(folder, COMMANDS);
    const seen: unknown[] = [];
    const service = await findService(folder);
    expect(await service?.run("add", { options: { a: 1, b: 2 }, onProgress: (one) => seen.push(one) })).toBe(3);
    expect(seen).toEqual([{ what: "adding", done: 1, total: 2 }]);
  });

  test("passes errors with their code and details, and faults as faults", async () => {
    const folder = temporaryFolder();
    await listening(folder, COMMANDS);
    const service = await findService(folder);
    await expect(service?.run("refuse")).rejects.toMatchObject({
      code: "INVALID_SEEDS",
      message: "10-a.cypher:3: wrong",
      details: { faults: [1] },
    });
    await expect(service?.run("fail")).rejects.toThrow("a fault");
    for (const unknown of ["nothing", "constructor", "__proto__"])
      await expect(service?.run(unknown)).rejects.toThrow(`does not know the command "${unknown}"`);
  });

  test("takes and sends files in parts", async () => {
    const folder = temporaryFolder();
    await listening(folder, COMMANDS);
    const service = await findService(folder);
    const parts = [Buffer.alloc(300_000, 1), Buffer.alloc(70_000, 2)];
    const expected = createHash("sha256").update(Buffer.concat(parts)).digest("hex");
    const body = (async function* () {
      yield* parts;
    })();
    expect(await service?.run("hash", { body })).toBe(expected);
    let bytes = 0;
    await service?.run("file", {
      onData: async (data) => {
        bytes += data.length;
      },
    });
    expect(bytes).toBe(5_000_000);
  });

  test("that a killed service left behind is replaced", async () => {
    const folder = temporaryFolder();
    const code = `await module.listenForCommands(${JSON.stringify(folder)}, {}, () => {}); console.log("listens");`;
    const child = runChild("control/server", code);
    await child.printed(1);
    expect(await findService(folder)).toBeDefined();
    await child.kill();
    expect(statSync(join(folder, "control.sock")).isSocket()).toBe(true);
    expect(await findService(folder)).toBeUndefined();
    const { path } = await listening(folder, COMMANDS);
    expect(path).toBe(join(folder, "control.sock"));
    expect(await (await findService(folder))?.run("add", { options: { a: 2, b: 2 } })).toBe(4);
  });

  test("of another service on the same folder stays", async () => {
    const folder = temporaryFolder();
    await listening(folder, COMMANDS);
    const second = await listening(folder, {});
    expect(second.path).not.toBe(join(folder, "control.sock"));
    expect(await (await findService(folder))?.run("add", { options: { a: 1, b: 1 } })).toBe(2);
  });

  test("ends the commands that run when it is closed, and the caller reports that", async () => {
    const folder = temporaryFolder();
    const control = await listening(folder, COMMANDS);
    const running = (await findService(folder))?.run("hang");
    const ended = expect(running).rejects.toMatchObject({ code: "ENGINE_UNAVAILABLE" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await control.close();
    await ended;
  });

  test("no service is found where none runs, nor where the socket is another file", async () => {
    const folder = temporaryFolder();
    expect(await findService(folder)).toBeUndefined();
    writeFileSync(join(folder, "control.sock"), "");
    expect(await findService(folder)).toBeUndefined();
  });
});

describe("a path that is too long for a socket", () => {
  test("is replaced by a private folder below the temporary folder", async () => {
    const folder = join(temporaryFolder(), "x".repeat(90));
    mkdirSync(folder);
    const { path, warnings } = await listening(folder, COMMANDS);
    const parent = dirname(path as string);
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    expect(dirname(parent)).toBe(tmpdir());
    expect(statSync(parent).mode & 0o777).toBe(0o700);
    expect(warnings).toEqual([]);
    expect(await (await findService(folder))?.run("add", { options: { a: 5, b: 5 } })).toBe(10);
  });

  test("is not used if others can enter that folder", async () => {
    const folder = join(temporaryFolder(), "y".repeat(90));
    mkdirSync(folder);
    const [place] = socketPlaces(folder);
    const parent = place?.privateFolder as string;
    mkdirSync(parent, { mode: 0o755 });
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    const server = createServer().listen(place?.path);
    onTestFinished(() => void server.close());
    expect(makePrivateFolder({ path: "", privateFolder: parent })).toBe(false);
    expect(isPrivate({ path: "", privateFolder: parent })).toBe(false);
    const { path, warnings } = await listening(folder, COMMANDS);
    expect(path).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining("belongs to another user")]);
    expect(await findService(folder)).toBeUndefined();
  });
});

test("Windows has a named pipe for each folder", () => {
  const [one, ...others] = socketPlaces("/a", "win32");
  expect(one?.path).toMatch(/^\\\\\.\\pipe\\yilian-[0-9a-f]{16}$/);
  expect(others).toEqual([]);
  expect(socketPlaces("/b", "win32")[0]?.path).not.toBe(one?.path);
});
