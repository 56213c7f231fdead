import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Processor time in milliseconds, by thread: `main` for JavaScript, the names of all others. */
export type ProcessorTime = Readonly<Record<string, number>>;

/** The processor time that a process has used by now. Linux only; no threads elsewhere. */
export function processorTime(pid: number): ProcessorTime {
  const used: Record<string, number> = {};
  for (const thread of entries(`/proc/${pid}/task`)) {
    const time = textOf(`/proc/${pid}/task/${thread}/schedstat`)?.split(" ")[0];
    const name = textOf(`/proc/${pid}/task/${thread}/comm`)
      ?.trim()
      .replace(/[-#0-9]+$/, "");
    if (time === undefined || name === undefined) continue;
    const key = Number(thread) === pid ? "main" : name;
    used[key] = (used[key] ?? 0) + Number(time) / 1e6;
  }
  return used;
}

/** The processor time between two readings, without threads that used none. */
export function timeBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  const spent = Object.entries(after).map(([name, time]) => [name, time - (before[name] ?? 0)] as const);
  return Object.fromEntries(spent.filter(([, time]) => time > 0));
}

/** The sum over all threads. */
export function sumOf(time: ProcessorTime): number {
  return Object.values(time).reduce((all, one) => all + one, 0);
}

/** The memory of a process in bytes, now and at its highest; null where the system does not report it. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
  const status = textOf(`/proc/${pid}/status`);
  const bytes = (name: string): number => 1024 * Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status ?? "")?.[1]);
  return status === undefined ? null : { now: bytes("VmRSS"), peak: bytes("VmHWM") };
}

/** The first child of a process; undefined if it has none, or where the system does not report it. */
export function childOf(pid: number): number | undefined {
  const children = textOf(`/proc/${pid}/task/${pid}/children`)?.trim() ?? "";
  return children === "" ? undefined : Number(children.split(" ")[0]);
}

/** The process on this machine that listens at a TCP port; undefined if there is none, or another user owns it. */
export function listenerOf(port: number): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const lines = ["tcp", "tcp6"].flatMap((table) => textOf(`/proc/net/${table}`)?.split("\n") ?? []);
  const inodes = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === "0A")
    .map((columns) => `socket:[${columns[9]}]`);
  for (const pid of entries("/proc").filter((name) => /^\d+$/.test(name)))
    for (const file of entries(`/proc/${pid}/fd`))
      if (inodes.includes(linkOf(`/proc/${pid}/fd/${file}`) ?? "")) return Number(pid);
  return undefined;
}

// Threads and files can disappear while they are read.
function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function linkOf(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}
