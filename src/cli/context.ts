import type { Settings } from "../config.ts";

/** The settings and options that all commands share. */
export interface CommandContext {
  readonly settings: Settings;
  /** Whether to print only results, warnings and faults. */
  readonly quiet: boolean;
}
