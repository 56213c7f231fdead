import { vi } from "vitest";

/** What a command printed, and its exit code. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What `process.exit` throws while a command runs. */
class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

let runs = 0;

/**
 * Runs a command to its end in this process, with nothing in its environment but `env`.
 *
 * Each run evaluates `src/main.ts` anew. The modules below it stay loaded, which saves half a second of a start. Two
 * runs must not overlap.
 */
export async function runYilian(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const { argv, env: environment, exitCode } = process;
  const listeners = process.stdout.listeners("error");
  const [out, err]: [string[], string[]] = [[], []];
  const lineTo =
    (texts: string[]) =>
    (...values: readonly unknown[]): void => {
      texts.push(`${values.join(" ")}\n`);
    };
  const writeTo = (texts: string[]) => (text: unknown) => texts.push(String(text)) > 0;
  let status = 0;
  const spies = [
    vi.spyOn(console, "log").mockImplementation(lineTo(out)),
    vi.spyOn(console, "error").mockImplementation(lineTo(err)),
    vi.spyOn(process.stdout, "write").mockImplementation(writeTo(out)),
    vi.spyOn(process.stderr, "write").mockImplementation(writeTo(err)),
    vi.spyOn(process, "exit").mockImplementation((code) => {
      throw new Exit(Number(code ?? 0));
    }),
  ];
  process.argv = [process.execPath, "yilian", ...args];
  process.env = { ...env };
  process.exitCode = undefined;
  try {
    runs++;
    await import(/* @vite-ignore */ `../../src/main.ts?run=${runs}`);
    status = Number(process.exitCode ?? 0);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    status = error.status;
  } finally {
    for (const spy of spies) spy.mockRestore();
    Object.assign(process, { argv, env: environment, exitCode });
    for (const listener of process.stdout.listeners("error"))
      if (!listeners.includes(listener)) process.stdout.off("error", listener as () => void);
  }
  return { status, out: out.join(""), err: err.join("") };
}
