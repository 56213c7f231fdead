import type { CityNetwork } from "./city-network.ts";
import { askWhenReady, memoryNow } from "./measure.ts";
import { processorTime, sumOf } from "./processor-time.ts";
import type { StartResult } from "./result.ts";
import type { Started } from "./subjects.ts";

/** Waits for the first answer of a server that has just started, and for the first that needs both indexes. */
export async function measureStart(server: Started, network: CityNetwork): Promise<StartResult> {
  await askWhenReady(server, "{ dataset { version } }", {});
  const firstAnswer = secondsSince(server.begun);
  await walk(server, network);
  const processor = sumOf(processorTime(server.pid)) / 1_000;
  return {
    firstAnswer,
    firstWalk: secondsSince(server.begun),
    processor,
    memory: memoryNow(server),
    memoryAfter: null,
  };
}

/** Asks what needs both indexes. */
async function walk(server: Started, network: CityNetwork): Promise<void> {
  const [id = ""] = network.hubs.map((hub) => network.entities[hub]?.id);
  const text = "医院";
  const document = `query Bench($id: ID!, $text: String!) {
    network(roots: [$id], maxNodes: 5) { nodes { id } } search(text: $text, first: 1) { totalCount } }`;
  await askWhenReady(server, document, { id, text });
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1_000;
}
