import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { styleText as paint } from "node:util";
import { readSoundSeeds } from "../checks/check.ts";
import type { Settings } from "../config/settings.ts";
import { isControlSocket } from "../control/socket-path.ts";
import { YilianError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { isIndexFile } from "../index/index-folder.ts";
import { showUnprintable } from "../model/control-characters.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import { COPIES_FORMAT } from "../model/records.ts";
import { openEngine } from "../open-graph.ts";
import { state } from "../queries/dataset.ts";
import { examineMonitoring } from "./doctor-monitoring.ts";

/** The result of one check. */
export interface Finding {
  readonly what: "node" | "port" | "folder" | "space" | "engine" | "seeds" | "data" | "log" | "metrics" | "traces";
  /** `doubtful` may be intended; `bad` prevents the service from running. */
  readonly state: "good" | "doubtful" | "bad";
  /** The result, in a sentence. */
  readonly found: string;
  /** What to do, in a sentence; undefined when nothing is wrong. */
  readonly advice?: string;
}

const NODE_FLOOR = [20, 19] as const;
/** The embedded graph and its log need some tens of megabytes; with less, loading may fail. */
const SPACE_MIN = 256 * 1024 * 1024;

/** Checks everything that the service needs, without changing anything. */
export async function examine(settings: Settings): Promise<readonly Finding[]> {
  const findings = [examineNode(process.versions.node), await examinePort(settings)];
  if (settings.GRAPH === "embedded") findings.push(examineFolder(settings.DATA_DIR), examineSpace(settings.DATA_DIR));
  const [digest, ofSeeds] = examineSeeds(settings.SEED_DIR);
  const ofMonitoring = await examineMonitoring(settings);
  return [...findings, ofSeeds, ...ofMonitoring, ...(await examineGraph(settings, digest))];
}

/** The findings as lines, each with its advice below. Signs are coloured if the stream supports it. */
export function formatFindings(findings: readonly Finding[], stream: { hasColors?: () => boolean } = {}): string {
  const signs = { good: "ok  ", doubtful: "?   ", bad: "BAD " };
  const colours = { good: "green", doubtful: "yellow", bad: "red" } as const;
  // The stream itself reads NO_COLOR, FORCE_COLOR and TERM.
  const isColoured = stream.hasColors?.() === true;
  const signOf = (state: Finding["state"]) =>
    isColoured ? paint(colours[state], signs[state], { validateStream: false }) : signs[state];
  return findings
    .map(({ what, state, found, advice }) =>
      [
        `${signOf(state)}${what.padEnd(8)}${showUnprintable(found)}`,
        ...(advice === undefined ? [] : [`${" ".repeat(12)}${showUnprintable(advice)}`]),
      ].join("\n"),
    )
    .join("\n");
}

/** Whether a version of Node is new enough. */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1]);
  const found = `Node ${version}.`;
  return isEnough
    ? { what: "node", state: "good", found }
    : { what: "node", state: "bad", found, advice: `Install Node ${NODE_FLOOR.join(".")} or newer.` };
}

async function examinePort({ HOST, PORT }: Settings): Promise<Finding> {
  const server = createServer();
  const code = await new Promise<string | undefined>((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? "an error"));
    server.listen(PORT, HOST, () => server.close(() => done(undefined)));
  });
  if (code === undefined) return { what: "port", state: "good", found: `Port ${PORT} of ${HOST} is free.` };
  if (code === "EADDRINUSE") {
    const found = `Port ${PORT} of ${HOST} is taken.`;
    const advice = "If it is not your own service that already runs there, choose another one with PORT.";
    return { what: "port", state: "doubtful", found, advice };
  }
  const found = `Port ${PORT} of ${HOST} cannot be listened on (${code}).`;
  return { what: "port", state: "bad", found, advice: "Set HOST to an address of this machine, and PORT above 1023." };
}

function examineFolder(folder: string): Finding {
  const path = nearest(folder);
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    const advice = "Give this user the right to write there, or set DATA_DIR to another folder.";
    return { what: "folder", state: "bad", found: `${path} cannot be written to.`, advice };
  }
  const found = existsSync(folder)
    ? `${folder} can be written to.`
    : `${folder} does not exist yet, and can be created.`;
  return { what: "folder", state: "good", found };
}

function examineSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(nearest(folder));
  const free = bavail * bsize;
  const found = `${Math.floor(free / 1024 / 1024).toLocaleString("en")} MB are free for ${folder}.`;
  if (free >= SPACE_MIN) return { what: "space", state: "good", found };
  return { what: "space", state: "bad", found, advice: `Free at least ${SPACE_MIN / 1024 / 1024} MB.` };
}

function examineSeeds(folder: string): readonly [digest: string | undefined, finding: Finding] {
  try {
    const { content } = readSoundSeeds(folder);
    const found = `The seeds in ${folder} say version ${content.version}, without faults.`;
    return [digestOf(content), { what: "seeds", state: "good", found }];
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    const found = `The seeds in ${folder} have faults.`;
    return [undefined, { what: "seeds", state: "bad", found, advice: "`yilian check` lists them." }];
  }
}

async function examineGraph(settings: Settings, digest: string | undefined): Promise<Finding[]> {
  // Opening the embedded engine would create the folder and a file in it.
  if (settings.GRAPH === "embedded" && isEmpty(settings.DATA_DIR)) return [nothingLoaded()];
  let graph: Graph | undefined;
  try {
    graph = await openEngine(settings);
    const { ok, version, problem } = await graph.health();
    if (!ok) return [{ what: "engine", state: "bad", found: problem ?? "The engine does not answer." }];
    return [{ what: "engine", state: "good", found: `${version} answers.` }, await examineData(graph, digest)];
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    const state = error.code === "FOLDER_IN_USE" ? "doubtful" : "bad";
    return [{ what: "engine", state, found: error.message }];
  } finally {
    await graph?.close();
  }
}

async function examineData(graph: Graph, digest: string | undefined): Promise<Finding> {
  const [stored] = await graph.read(state, { id: DATASET });
  if (stored === undefined || stored.digest === null) return nothingLoaded();
  if ((stored.format ?? 0) > COPIES_FORMAT) {
    const advice = "Use that version, or another database or data folder.";
    return { what: "data", state: "bad", found: "The data were loaded by a newer Yilian.", advice };
  }
  const found = `Version ${stored.version} (${stored.digest.slice(0, 12)}) was loaded at ${stored.loadedAt}.`;
  if (digest === undefined || stored.digest === digest) return { what: "data", state: "good", found };
  const advice =
    stored.origin === "seeds"
      ? "The seeds differ: `yilian seed`, or the next start, loads them."
      : "They did not come from these seeds: `yilian serve` serves them, `yilian seed --replace` replaces them.";
  return { what: "data", state: "doubtful", found, advice };
}

function nothingLoaded(): Finding {
  const advice = "`yilian seed`, or the first start, loads the seeds.";
  return { what: "data", state: "doubtful", found: "Nothing is loaded yet.", advice };
}

function isEmpty(folder: string): boolean {
  return (
    !existsSync(folder) ||
    (statSync(folder).isDirectory() && readdirSync(folder).every((name) => isIndexFile(name) || isControlSocket(name)))
  );
}

/** The folder itself, or its nearest parent that exists. */
function nearest(folder: string): string {
  let path = resolve(folder);
  while (!existsSync(path) && path !== dirname(path)) path = dirname(path);
  return path;
}
