import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { createYilian, type Yilian } from "../../src/yilian.ts";
import { FIXTURE } from "./seed-folders.ts";

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yilian-maintained-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A running service with a data folder of its own. */
export interface MaintainedService {
  readonly yilian: Yilian;
  readonly dataDir: string;
  /** Data of a query that has no errors. */
  data(query: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Starts the service on the fixture's seeds, or those of another folder. It is closed after the test. */
export async function startMaintained(
  settings: Readonly<Record<string, string>> = {},
  graph?: Graph,
): Promise<MaintainedService> {
  const service = await openMaintained({ ...settings, DATA_DIR: settings.DATA_DIR ?? temporaryFolder() }, graph);
  onTestFinished(() => service.yilian.close());
  return service;
}

/** Starts the service as `startMaintained` does, for several tests. Close it after them. */
export async function openMaintained(
  settings: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  graph?: Graph,
): Promise<MaintainedService> {
  const yilian = await createYilian({
    settings: { SEED_DIR: FIXTURE.seeds, PORT: "0", LOG_LEVEL: "silent", ...settings },
    ...(graph && { graph }),
  });
  return {
    yilian,
    dataDir: settings.DATA_DIR,
    data: async (query) => {
      const { data, errors } = await yilian.ask(query);
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
      return JSON.parse(JSON.stringify(data));
    },
  };
}
