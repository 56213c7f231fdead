import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { FairQueue, type Place } from "../../src/http/limits/fair-queue.ts";

const LIMITS = { running: 100, runningOfClient: 100, waiting: 100, waitMs: 10_000 };

/** Records in which order requests begin, and in which turn of the event loop. */
function record(queue: FairQueue) {
  const begun: string[] = [];
  const shed: string[] = [];
  const enter = (client: string, request: string): Place => {
    const place = queue.enter(client);
    place.turn.then((mayRun) => (mayRun ? begun : shed).push(request));
    return place;
  };
  return { begun, shed, enter };
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await nextTurn();
};

test("one request begins in each turn of the event loop, and each client in its turn", async () => {
  const { begun, enter } = record(new FairQueue(LIMITS));
  for (const request of ["a1", "a2", "a3", "a4"]) enter("a", request);
  for (const request of ["b1", "b2"]) enter("b", request);
  await turns(2);
  expect(begun.length).toBeLessThanOrEqual(2);
  await turns(10);
  expect(begun).toEqual(["a1", "b1", "a2", "b2", "a3", "a4"]);
});

test("a client that fills its places leaves those of others free", async () => {
  const queue = new FairQueue({ ...LIMITS, running: 3, runningOfClient: 2 });
  const { begun, enter } = record(queue);
  const places = ["a1", "a2", "a3"].map((request) => enter("a", request));
  enter("b", "b1");
  await turns(10);
  expect([begun, queue.running, queue.waiting]).toEqual([["a1", "b1", "a2"], 3, 1]);
  places[0]?.leave();
  places[0]?.leave();
  await turns(5);
  expect([begun.at(-1), queue.running, queue.waiting]).toEqual(["a3", 3, 0]);
});

test("when too many wait, the newest of the client with most of them is shed", async () => {
  const queue = new FairQueue({ ...LIMITS, running: 0, waiting: 3 });
  const { begun, shed, enter } = record(queue);
  for (const request of ["a1", "a2", "a3"]) enter("a", request);
  enter("b", "b1");
  await turns(3);
  expect([begun, shed, queue.waiting]).toEqual([[], ["a3"], 3]);
});

test("a request that waits too long, or whose client leaves, gives up its place", async () => {
  const queue = new FairQueue({ ...LIMITS, running: 0, waitMs: 20 });
  const { shed, enter } = record(queue);
  enter("a", "late");
  enter("b", "left").leave();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([shed.sort(), queue.waiting]).toEqual([["late", "left"], 0]);
});
