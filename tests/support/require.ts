import { existsSync } from "node:fs";

/** What a machine may lack. The tests that need it are skipped there. */
export type Part = "neo4j" | "docker" | "chromium" | "sources" | "clients" | "python" | "compiler";

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
    how: "set SOURCES_DIR to their folder",
  },
  clients: { what: "the tests with the clients of others", how: "set YILIAN_REQUIRE=clients, which installs them" },
  compiler: {
    what: "the tests that let operations on files fail",
    how: "use Linux with glibc, and install a C compiler (Debian: gcc and libc6-dev)",
  },
  python: {
    what: "the test with a client of Python",
    how: "install Python 3 with venv, and set YILIAN_REQUIRE=python, which installs the client",
  },
};

/** Whether YILIAN_SKIP names a part, which then is not used even if it is available (`YILIAN_SKIP=neo4j,docker`). */
export function isSkipped(part: Part): boolean {
  return isNamed("YILIAN_SKIP", part);
}

/** Whether YILIAN_REQUIRE names a part, whose tests then run or fail. */
export function isRequired(part: Part): boolean {
  return isNamed("YILIAN_REQUIRE", part);
}

/**
 * Whether a part is usable. If not, one line reports what is skipped, why, and how to enable it.
 *
 * @param lack - what the part lacks here, in a few words; undefined if nothing.
 * @throws {Error} instead, when YILIAN_REQUIRE names the part (`YILIAN_REQUIRE=neo4j,clients`).
 */
export function required(part: Part, lack: string | undefined): boolean {
  const reason = isSkipped(part) ? "YILIAN_SKIP names it" : lack;
  if (reason === undefined) return true;
  const { what, how } = PARTS[part];
  if (isRequired(part)) throw new Error(`YILIAN_REQUIRE demands ${what}, but ${reason}: ${how}.`);
  // Directly to the terminal, because the reporter would add two lines to a console line.
  process.stderr.write(`Skipped ${what}: ${reason}. To run them, ${how}.\n`);
  return false;
}

/** What the browser tests lack. */
export function lacksChromium(): string | undefined {
  return chromiumPath() === undefined ? "there is no Chromium" : undefined;
}

/** What the tests against the source documents lack. */
export function lacksSources(): string | undefined {
  const folder = process.env.SOURCES_DIR ?? "";
  if (folder === "") return "SOURCES_DIR is not set";
  return existsSync(folder) ? undefined : `the folder ${folder} is not there`;
}

/** The path of Chromium on this machine, if it is installed. */
export function chromiumPath(): string | undefined {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
  return [process.env.CHROMIUM_PATH ?? "", ...places].find((path) => path !== "" && existsSync(path));
}

function isNamed(variable: string, part: Part): boolean {
  const names = (process.env[variable] ?? "").split(",");
  return names.some((name) => name.trim() === part);
}
