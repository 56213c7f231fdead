import type { Logger } from "pino";
import type { Graph } from "../graph/graph.ts";

/** How often the engine is asked. It makes a checkpoint each minute, or more often. */
const INTERVAL_MS = 20_000;
/** After so many failures in a row, the service is not ready: a power failure would lose the changes since then. */
const MOST_FAILURES = 3;

/** Watches whether the engine can store its changes in the data file. */
export class CheckpointWatch {
  private readonly graph: Pick<Graph, "health">;
  private readonly log: Pick<Logger, "info" | "error">;
  private readonly timer: NodeJS.Timeout;
  private failures = 0;

  constructor(graph: Pick<Graph, "health">, log: Pick<Logger, "info" | "error">, intervalMs: number = INTERVAL_MS) {
    this.graph = graph;
    this.log = log;
    this.timer = setInterval(() => void this.look(), intervalMs);
    this.timer.unref();
  }

  /** Why the service is not ready; undefined as long as checkpoints succeed. */
  get problem(): string | undefined {
    if (this.failures < MOST_FAILURES) return undefined;
    return "The engine cannot store its changes in the data folder. Check its disk.";
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const { failedCheckpoints: failures = 0 } = await this.graph.health();
    if (failures > this.failures)
      this.log.error({ failures }, "a checkpoint failed: the data folder is full, or cannot be written");
    else if (failures === 0 && this.failures > 0) this.log.info("a checkpoint succeeded again");
    this.failures = failures;
  }
}
