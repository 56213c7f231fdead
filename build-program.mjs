// Bundles the program and the library with their packages. To find and read the files of a thousand modules takes half
// of a start, and what is bundled runs no script when somebody installs the package.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build } from "esbuild";

/** The folder of the bundle, below that of the build. */
const FOLDER = "program";

/** The packages that no bundle contains: one has a native library, the other is used on Neo4j only. */
export const EXTERNAL = ["@grafeo-db/js", "neo4j-driver"];

/**
 * Replaces `main.js` and `yilian.js`, the program and the library as tsc wrote them, by bundles, which share their parts
 * with threads and the process of the engine. What a command imports when it runs stays apart.
 *
 * @param {string} root the folder of the project
 * @param {string} dist the folder of the build
 * @returns {Promise<string[]>} the files of the bundle, as absolute paths
 */
export async function bundleProgram(root, dist) {
  const source = join(root, "src");
  const folder = join(dist, FOLDER);
  const { metafile } = await build({
    entryPoints: [
      "main.ts",
      "yilian.ts",
      "search/index-worker.ts",
      "checks/seeds-worker.ts",
      "graph/grafeo/engine-program.ts",
    ].map((entry) => join(source, entry)),
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
    external: EXTERNAL,
    // Packages in CommonJS require the modules of Node.
    banner: {
      js: 'import { createRequire as createRequireOfChunk } from "node:module"; const require = createRequireOfChunk(import.meta.url);',
    },
    plugins: [placesOf(source, folder)],
  });
  writeFileSync(join(dist, "main.js"), `#!/usr/bin/env node\nimport "./${FOLDER}/main.js";\n`);
  writeFileSync(join(dist, "yilian.js"), `export * from "./${FOLDER}/yilian.js";\n`);
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
