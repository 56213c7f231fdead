#!/usr/bin/env node
import { readFileSync } from "node:fs";
import tab from "@bomb.sh/tab/commander";
import { Argument, Command, Option } from "commander";
import { ROLES, type Role } from "./access/roles.ts";
import { printCompletion } from "./cli/completion.ts";
import type { CommandContext } from "./cli/context.ts";
import { helpText } from "./cli/help-text.ts";
import { printError } from "./cli/print.ts";
import { YilianError } from "./errors.ts";
import type { Format } from "./exchange/export.ts";

// GraphQL compares types several times faster in production. The library is imported later, by the commands.
process.env.NODE_ENV ??= "production";

/** Exit codes, as `--help` lists them. */
const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const program = new Command("yilian")
  .description("A knowledge graph of hospital partnership networks, with the evidence for every statement.")
  .version(manifest.version)
  .option("-q, --quiet", "print only results, warnings and faults")
  .option("--host <address>", "the address to listen on (HOST)")
  .option("--port <number>", "the port to listen on; 0 takes any free one (PORT)")
  .option("--data-dir <folder>", "the folder of the embedded graph (DATA_DIR)")
  .option("--seeds <folder>", "the folder with the seeds (SEED_DIR)")
  .option("--sources <folder>", "the folder with the documents (SOURCES_DIR)")
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError("Run `yilian --help` for the commands.")
  // What is reported quotes the arguments.
  .configureOutput({ writeErr: (text) => printError(text.trimEnd()) })
  .addHelpText("after", helpText(EXIT))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

// A reader of long output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.ok);
});

/** The options of every command: some settings, and how much is printed. */
interface GlobalOptions {
  readonly quiet?: boolean;
  readonly host?: string;
  readonly port?: string;
  readonly dataDir?: string;
  readonly seeds?: string;
  readonly sources?: string;
}

/** The settings as environment variables; an option overrides its variable. */
function environment(): NodeJS.ProcessEnv {
  const { host, port, dataDir, seeds, sources } = program.opts<GlobalOptions>();
  const options = { HOST: host, PORT: port, DATA_DIR: dataDir, SEED_DIR: seeds, SOURCES_DIR: sources };
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(given) };
}

/** Runs a command with its context. Each command loads only the modules it needs, so help and completion are quick. */
const run = async <T>(command: (context: CommandContext) => T): Promise<Awaited<T>> => {
  const { readSettings } = await import("./config/settings.ts");
  const { quiet = false } = program.opts<GlobalOptions>();
  return await command({ settings: readSettings(environment()), quiet });
};

/** Runs a command of `cli/commands.ts`, which loads what all of its commands need. */
const runOneOf = <T>(command: (tools: typeof import("./cli/commands.ts"), context: CommandContext) => T) =>
  run(async (context) => await command(await import("./cli/commands.ts"), context));

type Adopting = { readonly adopt?: boolean };
type SeedOptions = Adopting & { readonly replace?: boolean; readonly repair?: boolean };

const ADOPT = ["--adopt", "use a database that contains other nodes too; they are never changed"] as const;

program
  .command("serve")
  .description("load the seeds if they changed, then serve pages, GraphQL and the playground")
  .option(...ADOPT)
  .action(({ adopt = false }: Adopting) =>
    run(async (context) => (await import("./cli/serve.ts")).serve(environment(), context, adopt)),
  );

program
  .command("seed")
  .description("load the seeds into the graph: all of them, or nothing")
  .option(...ADOPT)
  .option("--replace", "replace data that did not come from seeds too, such as imported data")
  .option("--repair", "compare each stored record with the seeds, and store those again that differ")
  .action(({ adopt = false, replace = false, repair = false }: SeedOptions) =>
    runOneOf(({ seed }, context) => seed(context, { adopt, replace, repair })),
  );

program
  .command("reload")
  .description("load changed seeds into the running service, which answers from the data set before meanwhile")
  .option("--replace", "replace data that did not come from seeds too, such as imported data")
  .action(({ replace = false }: { readonly replace?: boolean }) =>
    run(async (context) => (await import("./cli/maintenance.ts")).reload(context, { replace })),
  );

program
  .command("backup")
  .description("save the stored data set in one file, also while a service serves it")
  .argument("<file>", "such as yilian.backup; an existing one is replaced when the new one is complete")
  .action((file: string) => run(async (context) => (await import("./cli/maintenance.ts")).backup(context, file)));

program
  .command("restore")
  .description("check a backup and store its data set in place of the present one: all of it, or nothing")
  .argument("<file>", "what `yilian backup` wrote, on either engine")
  .option(...ADOPT)
  .action((file: string, { adopt = false }: Adopting) =>
    run(async (context) => (await import("./cli/maintenance.ts")).restore(context, file, adopt)),
  );

program
  .command("check")
  .description("report everything that is wrong with the seeds, by file and line, without a database")
  .argument(
    "[folder]",
    "the folder with the seeds; unless given, --seeds or SEED_DIR, else the seeds that Yilian ships with",
  )
  .option("--watch", "check again after each save and report what is new, until Ctrl+C")
  .action((folder: string | undefined, { watch = false }: { watch?: boolean }) =>
    runOneOf(({ check }, context) => check(context, folder ?? context.settings.SEED_DIR, watch)),
  );

program
  .command("format")
  .description("lay out the seeds: a list for each kind of statement, in a fixed order, with aligned columns")
  .argument("[folders...]", "the folders with the seeds; SEED_DIR, else the seeds that ship with the service")
  .option("--check", "change nothing; list the files whose layout differs")
  .action((folders: readonly string[], { check = false }: { check?: boolean }) =>
    run(async (context) => {
      const all = folders.length > 0 ? folders : [context.settings.SEED_DIR];
      (await import("./cli/format.ts")).format(context, all, check);
    }),
  );

program
  .command("verify")
  .description("check the seeds against the available documents in SOURCES_DIR: hashes, lengths, ranges, cited names")
  .argument("[document]", "the id of the only document to check")
  .option("--uncovered [document]", "print instead the sentences that nothing cites and no mark explains")
  .option("--stored", "compare instead the stored data with their digest, also while a service serves them")
  .action((document: string | undefined, { uncovered: only, stored }: { uncovered?: string | true; stored?: true }) =>
    runOneOf(async ({ verify, uncovered }, context) => {
      if (stored) await (await import("./cli/maintenance.ts")).verifyStored(context);
      else if (only === undefined) verify(context, document);
      else uncovered(context, only === true ? document : only);
    }),
  );

program
  .command("locate")
  .description("print where the documents in SOURCES_DIR contain a text, as ranges for the seeds")
  .argument("<text>", "the text; white space and line breaks do not count")
  .action((text: string) => runOneOf(({ locateText }, context) => locateText(context, text)));

program
  .command("add-document")
  .description(
    "register a document and write a seed file to complete: the known entities it names and its sentences, with ranges",
  )
  .argument("<file>", "the text of the document, UTF-8 with Unix line ends")
  .option("--title <title>", "the title, where it is known")
  .option("--publisher <publisher>")
  .option("--published <date>", "2025, 2025-04 or 2025-04-08")
  .option("--id <id>", "lower-case words joined by hyphens; made of its hash unless given")
  .action((file: string, known: Readonly<Record<string, string>>) =>
    runOneOf(({ addToSeeds }, context) => addToSeeds(context, file, known)),
  );

program
  .command("near-duplicates")
  .description("list pairs of entities that may be the same, the most likely first, with the reason")
  .option("--different <ids...>", "record instead that these two differ, as a line in judged-different.txt")
  .option("--why <text>", "why they differ, in a few words", "")
  .action(({ different, why }: { different?: string[]; why: string }) =>
    runOneOf(({ nearDuplicates, judgePair }, context) => {
      const folder = context.settings.SEED_DIR;
      if (different === undefined) nearDuplicates(context, folder);
      else judgePair(context, folder, different, why);
    }),
  );

program
  .command("merge")
  .description(
    "print, as a diff, the change to the seeds that merges two entities; the dropped id becomes a former id of the other",
  )
  .argument("<keep>", "the id of the entity that stays")
  .argument("<drop>", "the id of the entity that is merged into it")
  .option("--write", "change the seeds")
  .action((keep: string, drop: string, { write = false }: { write?: boolean }) =>
    runOneOf(({ merge }, context) => merge(context, context.settings.SEED_DIR, { keep, drop }, write)),
  );

program
  .command("export")
  .description("write the graph into a folder, as tables, as Cypher, or for drawing programs")
  .addArgument(new Argument("<format>", "what to write").choices(["csv", "jsonl", "graphml", "cypher"]))
  .argument("<folder>", "created when missing; files of the same names are replaced, others stay")
  .option("--bom", "begin each CSV with a byte order mark, so that Excel reads it as UTF-8")
  .option("--raw", "leave texts in a CSV that a spreadsheet would run as a formula as they are")
  .action((format: Format, folder: string, options: { bom?: boolean; raw?: boolean }) =>
    run(async (context) => (await import("./cli/exchange.ts")).exportTo(context, format, folder, options)),
  );

program
  .command("import")
  .description("load the tables of a folder (csv, jsonl or cypher) into the graph: all of them, or nothing")
  .argument("<folder>", "what `yilian export` wrote, edited or not")
  .option(...ADOPT)
  .action((folder: string, { adopt = false }: Adopting) =>
    run(async (context) => (await import("./cli/exchange.ts")).importFrom(context, folder, adopt)),
  );

const token = program.command("token").description("the tokens that readers sign in with, where AUTH is token");

token
  .command("add")
  .description("add a token, and print it: only now can it be read")
  .argument("<name>", "who or what uses it; the logs name it")
  .addOption(new Option("--role <role>", "what it may do").choices(ROLES).default("reader"))
  .option("--expires <date>", "the last day on which it is accepted, such as 2027-01-31")
  .action((name: string, options: { role: Role; expires?: string }) =>
    run(async (context) => (await import("./cli/tokens.ts")).tokenAdd(context, name, options)),
  );

token
  .command("list")
  .description("list the tokens, with their roles and dates")
  .action(() => run(async (context) => (await import("./cli/tokens.ts")).tokenList(context)));

token
  .command("remove")
  .description("remove a token; a running service rejects it within a second")
  .argument("<name>")
  .action((name: string) => run(async (context) => (await import("./cli/tokens.ts")).tokenRemove(context, name)));

program
  .command("doctor")
  .description(
    "check Node, port, folder, seeds, log, metrics, traces, engine and data, and report what to do; changes nothing",
  )
  .option("--json", "print the findings as JSON")
  .action(({ json = false }: { json?: boolean }) =>
    runOneOf(async ({ doctor }, context) => {
      if (!(await doctor(context, json))) process.exitCode = EXIT.faults;
    }),
  );

tab(program, { completionCommandName: "completion" });
program.commands.find((command) => command.name() === "completion")?.action(printCompletion);

try {
  const { operands, unknown } = program.parseOptions(process.argv.slice(2));
  const isBare = operands.length === 0 && unknown.length === 0;
  await program.parseAsync(isBare ? [...process.argv, "serve"] : process.argv);
} catch (error) {
  if (!(error instanceof YilianError)) throw error;
  printError(error.message);
  process.exitCode = EXIT.faults;
}
