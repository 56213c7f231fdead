import type { Settings } from "../config.ts";

/** What every command is told. */
export interface CommandContext {
  readonly settings: Settings;
  /** Whether to print nothing but results, warnings and faults. */
  readonly quiet: boolean;
}
