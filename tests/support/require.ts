import { existsSync } from "node:fs";

/** What a machine may lack: the tests that need it are skipped there. */
export type Part = "neo4j" | "docker" | "chromium" | "sources";

const PARTS: Record<Part, { what: string; how: string }> = {
  neo4j: {
    what: "the tests on Neo4j",
    how: "start Docker, or set NEO4J_URI and NEO4J_PASSWORD to a server whose database may be overwritten",
  },
  docker: {
    what: "the tests of the image and of Compose",
    how: "start Docker, and install Docker Compose 1.27 or newer",
  },
  chromium: { what: "the tests in a browser", how: "install Chromium, or set CHROMIUM_PATH to its program" },
  sources: {
    what: "the tests against the source documents",
    how: "set SOURCES_DIR to the folder that holds them",
  },
};

/** Whether YILIAN_SKIP names a part: it is not used then, even where it is there (`YILIAN_SKIP=neo4j,docker`). */
export function isSkipped(part: Part): boolean {
  return isNamed("YILIAN_SKIP", part);
}

/**
 * Whether a part can be used; if not, one line tells what is skipped, why, and how to turn it on.
 *
 * @param lack - what it lacks here, in a few words; undefined when all is there.
 * @throws {Error} instead, when YILIAN_REQUIRE names the part (`YILIAN_REQUIRE=neo4j,docker,chromium,sources`).
 */
export function required(part: Part, lack: string | undefined): boolean {
  const reason = isSkipped(part) ? "YILIAN_SKIP says so" : lack;
  if (reason === undefined) return true;
  const { what, how } = PARTS[part];
  if (isNamed("YILIAN_REQUIRE", part)) throw new Error(`YILIAN_REQUIRE demands ${what}, but ${reason}: ${how}.`);
  // Straight to the terminal: the reporter would add two lines of its own to a console line.
  process.stderr.write(`Skipped ${what}: ${reason}. To run them, ${how}.\n`);
  return false;
}

/** What is missing for the tests in a browser. */
export function lacksChromium(): string | undefined {
  return chromiumPath() === undefined ? "there is no Chromium" : undefined;
}

/** What is missing for the tests against the source documents. */
export function lacksSources(): string | undefined {
  const folder = process.env.SOURCES_DIR ?? "";
  if (folder === "") return "SOURCES_DIR is not set";
  return existsSync(folder) ? undefined : `the folder ${folder} is not there`;
}

/** The program of Chromium on this machine, if there is one. */
export function chromiumPath(): string | undefined {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
  return [process.env.CHROMIUM_PATH ?? "", ...places].find((path) => path !== "" && existsSync(path));
}

function isNamed(variable: string, part: Part): boolean {
  const names = (process.env[variable] ?? "").split(",");
  return names.some((name) => name.trim() === part);
}
