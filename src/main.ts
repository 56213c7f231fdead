#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { check, locateText, seed, verify } from "./commands.ts";
import { readSettings } from "./config.ts";
import { examine, formatFindings } from "./doctor.ts";
import { YilianError } from "./errors.ts";
import { serve } from "./serve.ts";
import { SEEDS } from "./yilian.ts";

/** Exit codes, told in `--help`. */
const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const program = new Command("yilian")
  .description("A knowledge graph of hospital partnership networks, with the evidence for every statement.")
  .version(manifest.version)
  .showHelpAfterError("Run `yilian --help` to see what there is.")
  .addHelpText(
    "after",
    `
Settings come from environment variables: GRAPH (embedded or neo4j), DATA_DIR, NEO4J_URI, NEO4J_USER,
NEO4J_PASSWORD, NEO4J_DATABASE, SEED_DIR, SOURCES_DIR, HOST, PORT, LOG_LEVEL. The README explains each.

Exit codes: ${EXIT.ok} all went well; ${EXIT.faults} something is wrong, and was told; ${EXIT.usage} the command was not understood.

Examples:
  yilian serve                         load the seeds if they are new, then answer on http://127.0.0.1:4000
  yilian check                         look through the seeds for faults, without a database
  SOURCES_DIR=../articles yilian verify
  yilian locate 北京协和医院           where the documents say it, as ranges for the seeds`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

program
  .command("serve")
  .description("load the seeds if they are new or changed, then answer GraphQL and serve the playground")
  .option("--adopt", "live in a database that holds other nodes too; they are never touched")
  .action((options: { adopt?: boolean }) => serve(process.env, readSettings(process.env), options.adopt === true));

program
  .command("seed")
  .description("make the graph say what the seeds say: all of it, or nothing")
  .option("--adopt", "live in a database that holds other nodes too; they are never touched")
  .action((options: { adopt?: boolean }) =>
    seed({ settings: readSettings(process.env), seeds: SEEDS, adopt: options.adopt === true }),
  );

program
  .command("check")
  .description("tell everything that is wrong with the seeds, by file and line, without a database")
  .argument("[folder]", "the folder with the seeds; SEED_DIR, else the seeds that come along")
  .action((folder?: string) => check(folder ?? readSettings(process.env).SEED_DIR ?? SEEDS));

program
  .command("verify")
  .description("hold the seeds against the documents in SOURCES_DIR: hashes, lengths, ranges, cited names")
  .action(() => {
    const settings = readSettings(process.env);
    return verify(settings.SEED_DIR ?? SEEDS, settings.SOURCES_DIR);
  });

program
  .command("locate")
  .description("print where the documents in SOURCES_DIR hold a text, as ranges for the seeds")
  .argument("<text>", "the text; white space and line breaks do not count")
  .action((text: string) => {
    const settings = readSettings(process.env);
    return locateText(text, settings.SEED_DIR ?? SEEDS, settings.SOURCES_DIR);
  });

program
  .command("doctor")
  .description("look at Node, port, folder, engine, seeds and data, and tell what to do; changes nothing")
  .option("--json", "print the findings as JSON")
  .action(async (options: { json?: boolean }) => {
    const findings = await examine(readSettings(process.env), SEEDS);
    console.log(options.json === true ? JSON.stringify(findings, undefined, 2) : formatFindings(findings));
    if (findings.some(({ state }) => state === "bad")) process.exitCode = EXIT.faults;
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof YilianError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.faults;
}
