/**
 * What the process of the engine reads: how libraries are found (`LD_`, `DYLD_`), how the native code reports a panic
 * (`RUST_`), where it writes what does not fit into memory (`TMPDIR`, on Windows `TEMP` and `TMP`), and which faults
 * the drill makes (`DRILL_`).
 */
const INHERITED = /^(?:(?:LD|DYLD|RUST|DRILL)_|(?:TMPDIR|TEMP|TMP)$)/;

/**
 * The environment of the process of the engine. It has no password, token or other setting of the service, because a
 * fault in native code can read what its process can read.
 */
export function engineEnvironment(all: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => INHERITED.test(name)));
}
