// Bundles the program with its packages: to find and read the files of a thousand modules takes half of a start.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build } from "esbuild";

/** The folder of the bundle, below that of the build. */
const FOLDER = "program";

/**
 * Replaces `main.js`, the program as tsc wrote it, by a bundle, which its threads and the process of the engine share.
 * What a command imports when it runs stays apart.
 *
 * @param {string} root the folder of the project
 * @param {string} dist the folder of the build
 * @returns {Promise<string[]>} the files of the bundle, as absolute paths
 */
export async function bundleProgram(root, dist) {
  const source = join(root, "src");
  const folder = join(dist, FOLDER);
  const { metafile } = await build({
    entryPoints: ["main.ts", "search/index-worker.ts", "checks/seeds-worker.ts", "graph/grafeo/engine-program.ts"].map(
      (entry) => join(source, entry),
    ),
    entryNames: "[name]",
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    metafile: true,
    // Not minified: that starts no faster, and stacks of errors name lines and functions.
    logLevel: "warning",
    // One has a native library. The other is used on Neo4j only.
    external: ["@grafeo-db/js", "neo4j-driver"],
    // Packages in CommonJS require the modules of Node.
    banner: {
      js: 'import { createRequire as createRequireOfChunk } from "node:module"; const require = createRequireOfChunk(import.meta.url);',
    },
    plugins: [placesOf(source, folder)],
  });
  writeFileSync(join(dist, "main.js"), `#!/usr/bin/env node\nimport "./${FOLDER}/main.js";\n`);
  return Object.keys(metafile.outputs).map((path) => resolve(root, path));
}

/** Lets each module find its files from where tsc puts it, not from the folder of the bundle. */
function placesOf(source, folder) {
  return {
    name: "places",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        const place = relative(folder, join(dirname(folder), relative(source, path)))
          .split(sep)
          .join("/");
        const contents = text.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`);
        return { contents, loader: "ts" };
      });
    },
  };
}
