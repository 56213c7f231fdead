import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The servers that Yilian is compared with, each a file in `bench/peers/`. */
export const PEERS = ["neo4j-graphql", "naive", "floor"] as const;
export type Peer = (typeof PEERS)[number];

/**
 * Installs the packages of the peers if they are missing, and compiles their servers. The packages are not those of the
 * service, so that its own installation stays small.
 *
 * @returns the folder of the compiled servers.
 */
export async function installPeers(root: string): Promise<string> {
  const source = join(root, "bench", "peers");
  const folder = join(root, "dist", ".bench", "peers");
  const lock = "package-lock.json";
  mkdirSync(folder, { recursive: true });
  const isInstalled =
    existsSync(join(folder, "node_modules")) &&
    existsSync(join(folder, lock)) &&
    readFileSync(join(folder, lock), "utf8") === readFileSync(join(source, lock), "utf8");
  if (!isInstalled) {
    for (const file of ["package.json", lock]) cpSync(join(source, file), join(folder, file));
    cpSync(join(root, ".npmrc"), join(folder, ".npmrc"));
    console.error("Installing the packages of the peers …");
    const { status } = spawnSync("npm", ["ci"], { cwd: folder, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new Error("npm could not install the packages of the peers.");
  }
  await build({
    entryPoints: PEERS.map((peer) => join(source, `${peer}.ts`)),
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  return folder;
}
