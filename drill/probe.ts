import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "./client.ts";

const PAUSE_MS = 50;

// A process of its own: the clients of the load would make its times longer.
const client = new Client(process.argv[2] ?? "", "192.0.2.251");
const times: number[] = [];
let isOver = false;
process.on("SIGTERM", () => {
  isOver = true;
});
process.stdout.write("ready\n");
while (!isOver) {
  const { status, ms } = await client.send("/health/live");
  times.push(status === 200 ? ms : Number.POSITIVE_INFINITY);
  await sleep(PAUSE_MS);
}
client.close();
process.stdout.write(`${times.map((ms) => ms.toFixed(1)).join(" ")}\n`);
