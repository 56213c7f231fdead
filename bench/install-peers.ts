import { join } from "node:path";
import { build } from "esbuild";
import { installPackages } from "./install-packages.ts";

/** The servers that Yilian is compared with, each a file in `bench/peers/`. */
export const PEERS = ["neo4j-graphql", "naive", "floor"] as const;
export type Peer = (typeof PEERS)[number];

/**
 * Installs the packages of the peers if they are missing, and compiles their servers.
 *
 * @returns the folder of the compiled servers.
 */
export async function installPeers(root: string): Promise<string> {
  const source = join(root, "bench", "peers");
  const folder = join(root, "dist", ".bench", "peers");
  await installPackages(source, folder, join(root, ".npmrc"));
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
