import { existsSync } from "node:fs";

/** What a machine may lack: the tests that need it are skipped there. */
export type Part = "neo4j" | "chromium" | "sources";

const PARTS: Record<Part, { there: () => boolean; what: string; how: string }> = {
  neo4j: {
    there: () => isSet("NEO4J_URI"),
    what: "the tests on Neo4j",
    how: "set NEO4J_URI and NEO4J_PASSWORD to a server whose database may be written to",
  },
  chromium: {
    there: () => chromiumPath() !== undefined,
    what: "the tests in a browser",
    how: "install Chromium, or set CHROMIUM_PATH to its program",
  },
  sources: {
    there: () => isSet("SOURCES_DIR") && existsSync(process.env.SOURCES_DIR ?? ""),
    what: "the tests against the source documents",
    how: "set SOURCES_DIR to the folder that holds them",
  },
};

/**
 * Whether the machine has a part; if not, one line tells what is skipped and how to turn it on.
 *
 * @throws {Error} instead, when YILIAN_REQUIRE names the part (`YILIAN_REQUIRE=neo4j,chromium,sources`).
 */
export function required(part: Part): boolean {
  const { there, what, how } = PARTS[part];
  if (there()) return true;
  const demanded = (process.env.YILIAN_REQUIRE ?? "").split(",").map((name) => name.trim());
  if (demanded.includes(part)) throw new Error(`YILIAN_REQUIRE demands ${what}: ${how}.`);
  // Straight to the terminal: the reporter would add two lines of its own to a console line.
  process.stderr.write(`Skipped ${what}. To run them, ${how}.\n`);
  return false;
}

/** The program of Chromium on this machine, if there is one. */
export function chromiumPath(): string | undefined {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
  return [process.env.CHROMIUM_PATH ?? "", ...places].find((path) => path !== "" && existsSync(path));
}

function isSet(name: string): boolean {
  return (process.env[name] ?? "") !== "";
}
