import type { Settings } from "../config/settings.ts";

/** The context of every command. */
export interface CommandContext {
  readonly settings: Settings;
  /** Whether to print only results, warnings and faults. */
  readonly quiet: boolean;
}
