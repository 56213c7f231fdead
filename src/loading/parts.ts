import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { claim, claimed, lock, release } from "../queries/loading.ts";

/** An unfinished loading in parts: its unique name, and how many parts are stored. */
export interface Claim {
  readonly loader: string;
  readonly part: number;
}

/** The copy of the data set that a loading in parts stores: what the property `dataset` of its records is. */
export function copyOf({ loader }: Claim): string {
  return `${DATASET}/${loader}`;
}

/** How often a waiting process looks whether the other one is still at work. */
const LOOK_MS = 1_000;

/**
 * Locks the data set until the end of the transaction.
 *
 * @throws {YilianError} SEEDING_BUSY when another process has it for too long.
 */
export async function takeLock(writer: GraphWriter): Promise<void> {
  try {
    await writer.write(lock, { id: DATASET });
  } catch (cause) {
    if (!(cause instanceof YilianError) || cause.code !== "TIMEOUT") throw cause;
    throw busy("Another process is loading seeds into this database and takes too long.", cause);
  }
}

/** The unfinished loading in parts, also one whose process has ended; undefined if there is none. */
export async function readClaim(reader: GraphReader): Promise<Claim | undefined> {
  const [found] = await reader.read(claimed, { id: DATASET });
  return found;
}

/** Whether two claims are the same loading, and it has made no progress between them. */
export function isSameClaim(a: Claim | undefined, b: Claim | undefined): boolean {
  return a?.loader === b?.loader && a?.part === b?.part;
}

/** Waits until no other process loads in parts. Returns its claim if it stores nothing more for `patienceMs`. */
export async function waitForLoader(graph: GraphReader, patienceMs: number): Promise<Claim | undefined> {
  let found = await readClaim(graph);
  for (let since = Date.now(); found !== undefined && Date.now() - since < patienceMs; ) {
    await sleep(Math.min(LOOK_MS, patienceMs));
    const next = await readClaim(graph);
    if (!isSameClaim(found, next)) since = Date.now();
    found = next;
  }
  return found;
}

/** Claims the data set for a loading in parts, in a transaction that has the lock. */
export async function claimDataset(writer: GraphWriter): Promise<Claim> {
  const made = { loader: randomUUID(), part: 0 };
  await writer.write(claim, { id: DATASET, ...made });
  return made;
}

/** Gives up the claim, in a transaction that has the lock. */
export async function releaseDataset(writer: GraphWriter): Promise<void> {
  await writer.write(release, { id: DATASET });
}

/**
 * Runs the work of one part in a transaction. A part that is stored already, because only the answer to its commit was
 * lost, is not stored twice.
 *
 * @throws {YilianError} SEEDING_BUSY when another process has taken over the loading.
 */
export function storePart(graph: Graph, mine: Claim, work: (writer: GraphWriter) => Promise<void>): Promise<Claim> {
  const next = { loader: mine.loader, part: mine.part + 1 };
  return graph.transaction(async (writer) => {
    await takeLock(writer);
    const found = await readClaim(writer);
    if (isSameClaim(found, next)) return next;
    refuseOther(found, mine);
    await work(writer);
    await writer.write(claim, { id: DATASET, ...next });
    return next;
  });
}

/** @throws {YilianError} SEEDING_BUSY when a claim is not the expected one. */
export function refuseOther(found: Claim | undefined, mine: Claim): void {
  if (!isSameClaim(found, mine)) throw busy("Another process has taken over the loading of this database.");
}

function busy(sentence: string, cause?: unknown): YilianError {
  return new YilianError("SEEDING_BUSY", `${sentence} Try again when it is done.`, { cause });
}
