import { YilianError } from "../errors.ts";

/** Reads an error of a running Grafeo; `what` names the statement or step in the message. */
export function fromGrafeo(error: unknown, what: string): YilianError {
  if (error instanceof YilianError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = /GRAFEO-([A-Z])(\d{3})/.exec(text);
  const cause = { cause: error };
  const told = text.replace(/^.*?GRAFEO-[A-Z]\d{3}: /, "").split("\n  -->")[0];
  const place = /--> query:(\d+:\d+)/.exec(text)?.[1];
  if (text.includes("panicked with message")) {
    return new YilianError("ENGINE_FAULT", `Grafeo broke down over ${what}; it goes on with the next.`, cause);
  }
  if (gqlStatusOf(error) === "40000" || (code?.[1] === "T" && ["001", "002", "005", "006"].includes(code[2] ?? ""))) {
    return new YilianError("CONFLICT", `Another write got in between ${what}; try again.`, cause);
  }
  if (code?.[0] === "GRAFEO-Q003") {
    return new YilianError("TIMEOUT", `Grafeo gave up on ${what} because it took too long.`, cause);
  }
  if (/Missing parameter/i.test(text)) {
    return new YilianError("MISSING_PARAMETER", `${capital(what)} was run without a parameter: ${told}.`, cause);
  }
  if (text.includes("Constraint violation")) {
    return new YilianError("CONSTRAINT_VIOLATED", `${capital(what)} breaks a constraint: ${told}.`, cause);
  }
  if (code?.[1] === "Q" || code?.[1] === "V") {
    const where = place === undefined ? "" : ` at ${place}`;
    return new YilianError("INVALID_STATEMENT", `Grafeo does not understand ${what}${where}: ${told}.`, cause);
  }
  return new YilianError("ENGINE_FAULT", `Grafeo failed over ${what}: ${told}.`, cause);
}

/** Reads an error met while Grafeo opened the database file. */
export function fromOpeningGrafeo(error: unknown, folder: string): YilianError {
  const text = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  if (/cannot be locked|lock.*held|WouldBlock|already open/i.test(text)) {
    return new YilianError(
      "FOLDER_IN_USE",
      `Another process has the data folder ${folder} open. Stop that process, or set DATA_DIR to another folder.`,
      cause,
    );
  }
  if (/os error|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|ENOSPC/.test(text)) {
    return new YilianError(
      "DATA_DAMAGED",
      `The data folder ${folder} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`,
      cause,
    );
  }
  return new YilianError(
    "DATA_DAMAGED",
    `The database in ${folder} is damaged and cannot be opened. Move the folder away and start again: the seeds rebuild it.`,
    cause,
  );
}

function gqlStatusOf(error: unknown): unknown {
  return error instanceof Error ? (error as Error & { gqlStatus?: unknown }).gqlStatus : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
