import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { textOf } from "./source-files.ts";

/** The folder of the repository, with the Dockerfile and docker-compose.yml. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The result of a command. */
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

/** Runs docker, and returns its output. */
export function docker(...args: readonly string[]): string {
  const { status, out, err } = ran("docker", args);
  if (status !== 0) throw new Error(`docker ${args.join(" ")}\n${out}${err}`);
  return out.trim();
}

/** What the tests of the image and of Compose lack; undefined if Docker answers and Compose is new enough. */
export function lacksDocker(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { status, err } = ran("docker", ["info"], env);
  if (status !== 0) return `no Docker answers (${err.trim().split("\n").at(-1)})`;
  const compose = composeProgram(env);
  return typeof compose === "string" ? compose : undefined;
}

/** The command line of Compose, or why no Compose is usable. */
export function composeProgram(env: NodeJS.ProcessEnv = process.env): readonly string[] | string {
  if (ran("docker", ["compose", "version"], env).status === 0) return ["docker", "compose"];
  const { status, out } = ran("docker-compose", ["version", "--short"], env);
  if (status !== 0) return "there is no Docker Compose";
  const [major = 0, minor = 0] = out.trim().replace(/^v/, "").split(".").map(Number);
  const isEnough = major > OLDEST_COMPOSE[0] || (major === OLDEST_COMPOSE[0] && minor >= OLDEST_COMPOSE[1]);
  return isEnough ? ["docker-compose"] : `docker-compose ${out.trim()} is older than ${OLDEST_COMPOSE.join(".")}`;
}

let built = false;

/**
 * The image to use for one that is pinned by digest: the pinned one, or the one with its tag where only that is there,
 * as on a machine that reaches no image registry. `24.20.0-slim` may be there as `24-slim`.
 *
 * @example localImage("debian:bookworm-slim@sha256:…") === "debian:bookworm-slim"
 */
export function localImage(pinned: string): string {
  const [tagged = ""] = pinned.split("@");
  const names = [pinned, tagged, tagged.replace(/:(\d+)\.\d+\.\d+-/, ":$1-")];
  return names.find((name) => ran("docker", ["image", "inspect", name]).status === 0) ?? pinned;
}

/** Builds the image, once per test file. Later builds use the cache. */
export function buildImage(): string {
  const bases = [...textOf("Dockerfile").matchAll(/^ARG (\w+_IMAGE)=(\S+)$/gm)];
  const args = bases.map(([, name, image = ""]) => `--build-arg=${name}=${localImage(image)}`);
  if (!built) docker("build", "--quiet", ...args, "--tag", "yilian", ".");
  built = true;
  return "yilian";
}

/**
 * Kills the first process of a container from outside, like a crash. Docker's own kill would count as a requested stop.
 */
export function crash(container: string): void {
  const pid = docker("inspect", "--format", "{{.State.Pid}}", container);
  const shell = ["--entrypoint", "sh", buildImage(), "-c", `kill -9 ${pid}`];
  docker("run", "--rm", "--pid=host", "--user=0", "--cap-add=KILL", ...shell);
}
