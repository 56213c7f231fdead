import { Counter, Gauge, type Registry } from "prom-client";
import { withDeadline } from "../graph/deadline.ts";
import type { Health } from "../graph/graph.ts";
import type { RecordCache } from "../graphql/record-cache.ts";
import { showControlCharacters } from "../model/control-characters.ts";
import type { StoredState } from "../queries/dataset.ts";
import { PROGRAM_VERSION } from "./program-version.ts";

/** How long a scrape waits for the engine. An engine that is busy must not make the scrape fail. */
const HEALTH_MS = 1_000;

/** What is read when the metrics are requested. */
export interface ServiceState {
  readonly records: Pick<RecordCache, "hits" | "misses" | "bytes" | "maxBytes">;
  /** The indexes of the data set; null while they are not ready. */
  readonly indexes: () => { readonly bytes: number; readonly entities: number } | null;
  /** The data set that is served; undefined if nothing is loaded. */
  readonly dataset: () => StoredState | undefined;
  readonly health: () => Promise<Health>;
  /** Whether the stored records are known to differ from the digest of the data set. */
  readonly contentDiffers: () => boolean;
}

/** Adds metrics whose values are read at each scrape. */
export function registerServiceGauges(registry: Registry, state: ServiceState): void {
  const { records, indexes, dataset } = state;
  const registers = [registry];
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({ name, help, registers, collect: setTo(value) });
  const total = (name: string, help: string, value: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(value());
      },
    });

  new Gauge({ name: "yilian_build_info", help: "The version of the service.", labelNames: ["version"], registers }).set(
    { version: PROGRAM_VERSION },
    1,
  );
  total("yilian_record_cache_hits_total", "Records that the cache had.", () => records.hits);
  total("yilian_record_cache_misses_total", "Records that the cache did not have.", () => records.misses);
  gauge("yilian_record_cache_bytes", "About how many bytes the cached records take.", () => records.bytes);
  gauge("yilian_record_cache_max_bytes", "How many bytes the cached records may take.", () => records.maxBytes);
  gauge("yilian_index_ready", "1 if the indexes of the data set are ready, else 0.", () => (indexes() ? 1 : 0));
  gauge("yilian_index_bytes", "About how many bytes the indexes take.", () => indexes()?.bytes ?? 0);
  new Gauge({
    name: "yilian_dataset_info",
    help: "The version and the digest of the data set.",
    labelNames: ["version", "digest"],
    registers,
    collect() {
      this.reset();
      const { version = null, digest = null } = dataset() ?? {};
      if (version !== null && digest !== null) this.set({ version: showControlCharacters(version), digest }, 1);
    },
  });
  gauge(
    "yilian_dataset_entities",
    "Entities of the data set, 0 until the index is ready.",
    () => indexes()?.entities ?? 0,
  );
  gauge(
    "yilian_dataset_nodes",
    "Nodes of the data set: entities, documents, evidence, figures.",
    () => dataset()?.nodes ?? 0,
  );
  gauge("yilian_dataset_relationships", "Relationships of the data set.", () => dataset()?.relationships ?? 0);
  gauge("yilian_dataset_loaded_timestamp_seconds", "When the data set was loaded.", () => {
    const loadedAt = dataset()?.loadedAt;
    return loadedAt == null ? 0 : Date.parse(loadedAt) / 1_000;
  });
  gauge(
    "yilian_dataset_content_mismatch",
    "1 if the stored records differ from the digest of the data set, else 0.",
    () => (state.contentDiffers() ? 1 : 0),
  );
  registerEngine(registry, state.health);
}

function registerEngine(registry: Registry, health: ServiceState["health"]): void {
  const registers = [registry];
  let last: Health | undefined;
  let reading: Promise<boolean> | undefined;
  /** Whether the engine answers. The metrics of one scrape ask once. */
  const answers = (): Promise<boolean> => {
    reading ??= withDeadline(health(), HEALTH_MS, () => new Error("The engine is late.")).then(
      (found) => {
        last = found;
        return found.ok;
      },
      () => false,
    );
    return reading.finally(() => {
      reading = undefined;
    });
  };
  new Gauge({
    name: "yilian_engine_up",
    help: "1 if the engine answered within a second, else 0.",
    registers,
    async collect() {
      this.set((await answers()) ? 1 : 0);
    },
  });
  new Gauge({
    name: "yilian_engine_info",
    help: "The name and version of the engine.",
    labelNames: ["engine"],
    registers,
    async collect() {
      await answers();
      this.reset();
      if (last !== undefined) this.set({ engine: last.version }, 1);
    },
  });
  new Gauge({
    name: "yilian_engine_failed_checkpoints",
    help: "Checkpoints of the embedded engine that failed since the last one that succeeded.",
    registers,
    async collect() {
      await answers();
      this.set(last?.failedCheckpoints ?? 0);
    },
  });
  new Counter({
    name: "yilian_engine_restarts_total",
    help: "How often the service started its engine again after a crash or a deadline.",
    registers,
    async collect() {
      await answers();
      this.reset();
      this.inc(last?.restarts ?? 0);
    },
  });
}

function setTo(value: () => number): (this: Gauge) => void {
  return function (this: Gauge) {
    this.set(value());
  };
}
