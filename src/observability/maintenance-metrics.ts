import { Counter, Gauge, type Registry } from "prom-client";

const COMMANDS = ["reload", "verify", "backup", "restore"] as const;
const OUTCOMES = ["ok", "mismatch", "failed"] as const;

/** Work that maintains a running service, and how it ended. Only `verify` has a mismatch: records that differ. */
export type OnMaintained = (command: (typeof COMMANDS)[number], outcome: (typeof OUTCOMES)[number]) => void;

/** Adds the metrics of the work that maintains a running service. Returns what reports the end of such work. */
export function countMaintenance(registry: Registry): OnMaintained {
  const registers = [registry];
  const ended = new Counter({
    name: "yilian_maintenance_total",
    help: "How often a command ended, by command (reload, verify, backup, restore) and outcome (ok, mismatch, failed).",
    labelNames: ["command", "outcome"] as const,
    registers,
  });
  const lastFailed = new Gauge({
    name: "yilian_maintenance_last_failed",
    help: "1 if the command failed when it ran last, else 0.",
    labelNames: ["command"] as const,
    registers,
  });
  const endedAt = new Gauge({
    name: "yilian_maintenance_ended_timestamp_seconds",
    help: "When the command ended last with the outcome.",
    labelNames: ["command", "outcome"] as const,
    registers,
  });
  // Prometheus sees the first increase only from a value that was there before.
  for (const command of COMMANDS) {
    lastFailed.set({ command }, 0);
    for (const outcome of OUTCOMES)
      if (outcome !== "mismatch" || command === "verify") ended.inc({ command, outcome }, 0);
  }
  return (command, outcome) => {
    ended.inc({ command, outcome });
    lastFailed.set({ command }, outcome === "failed" ? 1 : 0);
    endedAt.set({ command, outcome }, Date.now() / 1_000);
  };
}
