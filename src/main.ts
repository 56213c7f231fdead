#!/usr/bin/env node
import { readFileSync } from "node:fs";
import tab from "@bomb.sh/tab/commander";
import { Argument, Command } from "commander";
import type { CommandContext } from "./cli/context.ts";
import { YilianError } from "./errors.ts";
import type { Format } from "./exchange/export.ts";

/** Exit codes, told in `--help`. */
const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const program = new Command("yilian")
  .description("A knowledge graph of hospital partnership networks, with the evidence for every statement.")
  .version(manifest.version)
  .option("-q, --quiet", "say nothing but results, warnings and faults")
  .showHelpAfterError("Run `yilian --help` to see what there is.")
  .addHelpText(
    "after",
    `
Settings come from environment variables: GRAPH (embedded or neo4j), DATA_DIR, NEO4J_URI, NEO4J_USER,
NEO4J_PASSWORD, NEO4J_DATABASE, SEED_DIR, SOURCES_DIR, HOST, PORT, LOG_LEVEL. The README explains each.
Colours come in a terminal only, and not where NO_COLOR is set.

Exit codes: ${EXIT.ok} all went well; ${EXIT.faults} something is wrong, and was told; ${EXIT.usage} the command was not understood.

Examples:
  yilian                               the same as yilian serve
  yilian serve                         load the seeds if they are new, then answer on http://127.0.0.1:4000
  yilian check                         look through the seeds for faults, without a database
  SOURCES_DIR=../articles yilian verify
  yilian locate 北京协和医院           where the documents say it, as ranges for the seeds
  source <(yilian completion bash)     complete commands and options in this shell; zsh likewise`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

// Who reads a long output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.ok);
});

/** What a command is run with; each loads only what it needs, so that help and completion come at once. */
const run = async <T>(
  command: (tools: typeof import("./cli/commands.ts"), context: CommandContext) => T,
): Promise<Awaited<T>> => {
  const [commands, { readSettings }] = await Promise.all([import("./cli/commands.ts"), import("./config.ts")]);
  const { quiet = false } = program.opts<{ quiet?: boolean }>();
  return await command(commands, { settings: readSettings(process.env), quiet });
};

type Adopting = { readonly adopt?: boolean };

const ADOPT = ["--adopt", "live in a database that holds other nodes too; they are never touched"] as const;

const SEEDS = ["--seeds <folder>", "the folder with the seeds; SEED_DIR, else the seeds that come along"] as const;

program
  .command("serve")
  .description("load the seeds if they are new or changed, then answer GraphQL and serve the playground")
  .option(...ADOPT)
  .action(({ adopt = false }: Adopting) =>
    run(async (_, context) => (await import("./cli/serve.ts")).serve(process.env, context, adopt)),
  );

program
  .command("seed")
  .description("make the graph say what the seeds say: all of it, or nothing")
  .option(...ADOPT)
  .option("--replace", "replace also data that did not come from seeds, such as those of `yilian import`")
  .action(({ adopt = false, replace = false }: Adopting & { readonly replace?: boolean }) =>
    run(({ seed }, context) => seed(context, { adopt, replace })),
  );

program
  .command("check")
  .description("tell everything that is wrong with the seeds, by file and line, without a database")
  .argument("[folder]", "the folder with the seeds; SEED_DIR, else the seeds that come along")
  .option("--watch", "check again after each save, and tell what is new, until Ctrl+C")
  .action((folder: string | undefined, { watch = false }: { watch?: boolean }) =>
    run(({ check }, context) => check(context, folder ?? context.settings.SEED_DIR, watch)),
  );

program
  .command("format")
  .description("lay out the seeds: a list for each kind of statement, in a fixed order, with aligned columns")
  .argument("[folders...]", "the folders with the seeds; SEED_DIR, else the seeds that ship with the service")
  .option("--check", "change nothing; list the files whose layout differs")
  .action((folders: readonly string[], { check = false }: { check?: boolean }) =>
    run(async (_, context) => {
      const all = folders.length > 0 ? folders : [context.settings.SEED_DIR];
      (await import("./cli/format.ts")).format(context, all, check);
    }),
  );

program
  .command("verify")
  .description("check the seeds against the available documents in SOURCES_DIR: hashes, lengths, ranges, cited names")
  .argument("[document]", "the id of the only document to check")
  .option(
    "--uncovered [document]",
    "print the sentences instead that nothing cites and that are not marked to hold no fact",
  )
  .action((document: string | undefined, { uncovered: only }: { uncovered?: string | true }) =>
    run(({ verify, uncovered }, context) => {
      if (only === undefined) verify(context, document);
      else uncovered(context, only === true ? document : only);
    }),
  );

program
  .command("locate")
  .description("print where the documents in SOURCES_DIR hold a text, as ranges for the seeds")
  .argument("<text>", "the text; white space and line breaks do not count")
  .action((text: string) => run(({ locateText }, context) => locateText(context, text)));

program
  .command("add-document")
  .description(
    "register a document, and write a seed file to fill in: known entities it names, its sentences, all with ranges",
  )
  .argument("<file>", "its text, UTF-8 with Unix line ends")
  .option("--title <title>", "where it is known; nothing is guessed")
  .option("--publisher <publisher>")
  .option("--published <date>", "2025, 2025-04 or 2025-04-08")
  .option("--id <id>", "lower-case words joined by hyphens; made of its hash unless given")
  .action((file: string, known: Readonly<Record<string, string>>) =>
    run(({ addToSeeds }, context) => addToSeeds(context, file, known)),
  );

program
  .command("near-duplicates")
  .description("list pairs of entities that may be one, the most likely first, with the reason")
  .option(...SEEDS)
  .option("--different <ids...>", "remember instead that these two are two: their line in judged-different.txt")
  .option("--why <text>", "why they are two, in a few words", "")
  .action(({ seeds, different, why }: { seeds?: string; different?: string[]; why: string }) =>
    run(({ nearDuplicates, judgePair }, context) => {
      const folder = seeds ?? context.settings.SEED_DIR;
      if (different === undefined) nearDuplicates(context, folder);
      else judgePair(context, folder, different, why);
    }),
  );

program
  .command("merge")
  .description(
    "print as a diff the change to the seeds that makes two entities one; the id that goes leads to the other",
  )
  .argument("<keep>", "the id of the entity that stays")
  .argument("<drop>", "the id of the entity that becomes part of it")
  .option(...SEEDS)
  .option("--write", "change the seeds")
  .action((keep: string, drop: string, { seeds, write = false }: { seeds?: string; write?: boolean }) =>
    run(({ merge }, context) => merge(context, seeds ?? context.settings.SEED_DIR, { keep, drop }, write)),
  );

program
  .command("export")
  .description("write all that the graph says into a folder, as tables, as Cypher, or for drawing programs")
  .addArgument(new Argument("<format>", "what to write").choices(["csv", "jsonl", "graphml", "cypher"]))
  .argument("<folder>", "made when missing; files of the same names are replaced, others stay")
  .option("--bom", "begin each CSV with a byte order mark, by which Excel knows UTF-8")
  .action((format: Format, folder: string, options: { bom?: boolean }) =>
    run(async (_, context) => (await import("./cli/exchange.ts")).exportTo(context, format, folder, options)),
  );

program
  .command("import")
  .description("make the graph say what the tables of a folder say (csv, jsonl or cypher): all of it, or nothing")
  .argument("<folder>", "what `yilian export` wrote, changed or not")
  .option(...ADOPT)
  .action((folder: string, { adopt = false }: Adopting) =>
    run(async (_, context) => (await import("./cli/exchange.ts")).importFrom(context, folder, adopt)),
  );

program
  .command("doctor")
  .description("look at Node, port, folder, engine, seeds and data, and tell what to do; changes nothing")
  .option("--json", "print the findings as JSON")
  .action(({ json = false }: { json?: boolean }) =>
    run(async ({ doctor }, context) => {
      if (!(await doctor(context, json))) process.exitCode = EXIT.faults;
    }),
  );

tab(program, { completionCommandName: "completion" });

try {
  await program.parseAsync(process.argv.length === 2 ? [...process.argv, "serve"] : process.argv);
} catch (error) {
  if (!(error instanceof YilianError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.faults;
}
