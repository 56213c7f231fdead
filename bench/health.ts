import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, Worker } from "node:worker_threads";
import { get } from "./http-client.ts";

/** The milliseconds between two requests. A slow answer does not delay the next request. */
const EVERY_MS = 10;

/**
 * Asks for a page at equal intervals while some work runs, and gives the milliseconds of the answers. Another thread
 * asks, so that it does not wait for the clients in this one.
 */
export async function whileAsking(url: string, work: () => Promise<void>): Promise<number[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: url });
  await once(worker, "message");
  await work();
  worker.postMessage("end");
  const [times] = (await once(worker, "message")) as [number[]];
  return times;
}

/** The work of that thread. */
export async function pollHealth(url: string): Promise<void> {
  const times: number[] = [];
  const sent: Promise<void>[] = [];
  let isOver = false;
  parentPort?.once("message", () => {
    isOver = true;
  });
  const ask = async (): Promise<void> => {
    const begun = performance.now();
    await get(url);
    times.push(performance.now() - begun);
  };
  await ask();
  times.pop();
  parentPort?.postMessage("begun");
  for (let at = performance.now(); !isOver; at += EVERY_MS) {
    await sleep(Math.max(0, at - performance.now()));
    sent.push(ask());
  }
  await Promise.all(sent);
  parentPort?.postMessage(times);
}
