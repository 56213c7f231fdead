import { YilianError } from "../../errors.ts";

/** The step in which {@link fromGrafeo} knows that commits went before: closing the database. */
export const LAST_CHECKPOINT = "the last checkpoint";

/** Converts an error of a running Grafeo. The message names the statement or step `what`. */
export function fromGrafeo(error: unknown, what: string): YilianError {
  if (error instanceof YilianError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = /GRAFEO-([A-Z])(\d{3})/.exec(text);
  const cause = { cause: error };
  const detail = text.replace(/^.*?GRAFEO-[A-Z]\d{3}: /, "").split("\n  -->")[0];
  const place = /--> query:(\d+:\d+)/.exec(text)?.[1];
  // This precedes the conflicts, because Grafeo reports a commit without disk space as a conflict.
  if (isFull(text)) return noSpace("", cause, what);
  const failure = isFailing(text) ? "input/output error" : /Read-only file system/.test(text) ? "read-only" : undefined;
  if (failure !== undefined) {
    const message = `The disk of the data folder failed during ${what} (${failure}). Check the disk, then try again.${storedBefore(what)}`;
    return new YilianError("ENGINE_FAULT", message, cause);
  }
  if (text.includes("panicked with message")) {
    return new YilianError(
      "ENGINE_FAULT",
      `Grafeo failed internally during ${what}. It continues with the next statement.`,
      cause,
    );
  }
  if (gqlStatusOf(error) === "40000" || (code?.[1] === "T" && ["001", "002", "005", "006"].includes(code[2] ?? ""))) {
    return new YilianError("CONFLICT", `Another write conflicted with ${what}. Try again.`, cause);
  }
  if (code?.[0] === "GRAFEO-Q003") {
    return new YilianError("TIMEOUT", `Grafeo stopped ${what} because it took too long.`, cause);
  }
  if (/Missing parameter/i.test(text)) {
    return new YilianError("MISSING_PARAMETER", `${capital(what)} was run without a parameter: ${detail}.`, cause);
  }
  if (text.includes("Constraint violation")) {
    return new YilianError("CONSTRAINT_VIOLATED", `${capital(what)} breaks a constraint: ${detail}.`, cause);
  }
  if (code?.[1] === "Q" || code?.[1] === "V") {
    const where = place === undefined ? "" : ` at ${place}`;
    return new YilianError("INVALID_STATEMENT", `Grafeo does not understand ${what}${where}: ${detail}.`, cause);
  }
  return new YilianError("ENGINE_FAULT", `Grafeo failed during ${what}: ${detail}.`, cause);
}

/** Converts an error of opening a database with Grafeo. */
export function fromOpeningGrafeo(error: unknown, folder: string): YilianError {
  const text = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  if (/cannot be locked|lock.*held|WouldBlock|already open/i.test(text)) {
    return new YilianError(
      "FOLDER_IN_USE",
      `Another process has the data folder ${folder} open. If it is a service, \`yilian reload\` loads changed seeds into it. Otherwise stop that process, or set DATA_DIR to another folder.`,
      cause,
    );
  }
  if (isFull(text)) return noSpace(` ${folder}`, cause);
  if (isFailing(text)) {
    const message = `The disk of the data folder ${folder} failed (input/output error). Check the disk, then try again.`;
    return new YilianError("ENGINE_FAULT", message, cause);
  }
  if (/unsupported file format version|written by a newer/.test(text)) {
    return new YilianError(
      "DATA_NEWER",
      `The data folder ${folder} was written by a newer Yilian. Use that version, or set DATA_DIR to another folder; nothing was changed.`,
      cause,
    );
  }
  const unwritable = `The data folder ${folder} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`;
  if (isReadOnly(text)) return new YilianError("DATA_READ_ONLY", unwritable, cause);
  if (/os error|ENOTDIR|EEXIST|ENOENT/.test(text)) return new YilianError("DATA_DAMAGED", unwritable, cause);
  if (/\.wal\b.*damaged/.test(text)) {
    return new YilianError(
      "DATA_DAMAGED",
      `The log of the database in ${folder} is damaged. The data file has all data of the last checkpoint, which is a minute old at most. Move graph.grafeo.wal away, but keep it, and start again: seeds that changed since then are loaded again. Import again what was imported since then, or restore a backup.`,
      cause,
    );
  }
  return new YilianError(
    "DATA_DAMAGED",
    `The database in ${folder} is damaged and cannot be opened. Move the folder away and start again: the seeds rebuild it. \`yilian restore\` restores a backup there.`,
    cause,
  );
}

/** Whether the disk was full: error 28 of Linux and macOS, 112 of Windows. */
function isFull(text: string): boolean {
  return /ENOSPC|os error (?:28|112)\b|Storage full/.test(text);
}

/** Whether a folder or file cannot be written: errors 1, 13 and 30 of Linux and macOS, 5 and 19 of Windows. */
function isReadOnly(text: string): boolean {
  return /EACCES|EPERM|EROFS|os error (?:1|5|13|19|30)\b/.test(text);
}

/** Whether the disk failed: error 5 of Linux and macOS. The same number of Windows is a missing right. */
function isFailing(text: string): boolean {
  return /\bEIO\b|Input\/output error/.test(text);
}

function noSpace(folder: string, cause: { cause: unknown }, what = ""): YilianError {
  const sentence = `The disk of the data folder${folder} is full. Free some space and try again.${storedBefore(what) || " Earlier data are unchanged."}`;
  return new YilianError("NO_SPACE", sentence, cause);
}

/** What an error at the end of a database leaves. */
function storedBefore(what: string): string {
  return what === LAST_CHECKPOINT ? " What was reported as loaded is in the log, which the next start reads." : "";
}

function gqlStatusOf(error: unknown): unknown {
  return error instanceof Error ? (error as Error & { gqlStatus?: unknown }).gqlStatus : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
