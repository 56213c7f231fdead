import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository, which holds the Dockerfile and docker-compose.yml. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What came of a command. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const OLDEST_COMPOSE = [1, 27] as const;

/** Runs a program to its end. */
export function ran(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, env, encoding: "utf8" });
  return { status, out: stdout ?? "", err: error === undefined ? (stderr ?? "") : error.message };
}

/** Runs docker, and gives what it printed. */
export function docker(...args: readonly string[]): string {
  const { status, out, err } = ran("docker", args);
  if (status !== 0) throw new Error(`docker ${args.join(" ")}\n${out}${err}`);
  return out.trim();
}

/**
 * What is missing for the tests of the image and of Compose; undefined when Docker answers and Compose is new enough.
 */
export function lacksDocker(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { status, err } = ran("docker", ["info"], env);
  if (status !== 0) return `no Docker answers (${err.trim().split("\n").at(-1)})`;
  const compose = composeProgram(env);
  return typeof compose === "string" ? compose : undefined;
}

/** The words that Compose is called with, or why there is none that serves. */
export function composeProgram(env: NodeJS.ProcessEnv = process.env): readonly string[] | string {
  if (ran("docker", ["compose", "version"], env).status === 0) return ["docker", "compose"];
  const { status, out } = ran("docker-compose", ["version", "--short"], env);
  if (status !== 0) return "there is no Docker Compose";
  const [major = 0, minor = 0] = out.trim().replace(/^v/, "").split(".").map(Number);
  const isEnough = major > OLDEST_COMPOSE[0] || (major === OLDEST_COMPOSE[0] && minor >= OLDEST_COMPOSE[1]);
  return isEnough ? ["docker-compose"] : `docker-compose ${out.trim()} is older than ${OLDEST_COMPOSE.join(".")}`;
}

let built = false;

/** Builds the image, once a file of tests; what is built already comes from the cache. */
export function buildImage(): string {
  if (!built) docker("build", "--quiet", "--tag", "yilian", ".");
  built = true;
  return "yilian";
}

/**
 * Kills the first process of a container from outside, as a crash would: Docker's own kill would count as a wish to
 * stop it.
 */
export function crash(container: string): void {
  const pid = docker("inspect", "--format", "{{.State.Pid}}", container);
  const shell = ["--entrypoint", "sh", buildImage(), "-c", `kill -9 ${pid}`];
  docker("run", "--rm", "--pid=host", "--user=0", "--cap-add=KILL", ...shell);
}
