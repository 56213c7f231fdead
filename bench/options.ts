import { parseArgs } from "node:util";
import { QUESTIONS } from "./questions.ts";

export const HELP = `Measures Yilian on made-up networks of hospitals with evidence. Each question is one HTTP request.

  npm run bench -- [options]

  --size <n,n>        how many entities: 200, 1k, 10k, 100k, 1M (default 1k,10k; with --peers 10k)
  --question <a,b>    which questions: ${QUESTIONS.map(({ name }) => name).join(", ")}
                      (default all; with --peers those that every peer answers)
  --clients <n,n>     how many clients ask at the same time (default 1,8)
  --rounds <n>        how many rounds; each round asks every server once, in turn (default 4)
  --seconds <n>       how long a server is asked in one round (default 0.5)
  --seed <n>          what the networks are made from (default 1)
  --json <file>       where the results go (default bench.json)
  --data <folder>     where the data of the embedded engine stay for the next run (default: they are removed)
  --index-only        stores the entities alone in the engine, and the index of the complete network as a file: for
                      sizes that take an engine too long (embedded only)
  --peers             compares Yilian with @neo4j/graphql, a hand-written Apollo server and the driver alone
  --check             as --peers, and fails if a ratio is more than 25 % below bench/baseline.json
  --write-baseline    as --peers, and writes the ratios to bench/baseline.json
  --profile <folder>  writes a CPU and a heap profile of each question, on the embedded engine

Yilian runs on the embedded engine. With NEO4J_URI and NEO4J_PASSWORD it runs on that Neo4j too: its database must be
empty or contain an earlier network. The peers need a Neo4j. Without NEO4J_URI they start one with Docker.`;

/** The options of a run. */
export interface Options {
  readonly sizes: readonly number[];
  readonly questions: readonly string[];
  readonly clients: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly seed: number;
  readonly json: string;
  readonly data: string | undefined;
  readonly indexOnly: boolean;
  readonly peers: boolean;
  readonly check: boolean;
  readonly writeBaseline: boolean;
  readonly profile: string | undefined;
}

/**
 * Reads the options of the command line; undefined for `--help`.
 *
 * @throws {Error} for an unknown option, question or number.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: "string" },
      question: { type: "string" },
      clients: { type: "string", default: "1,8" },
      rounds: { type: "string", default: "4" },
      seconds: { type: "string", default: "0.5" },
      seed: { type: "string", default: "1" },
      json: { type: "string", default: "bench.json" },
      data: { type: "string" },
      "index-only": { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      "write-baseline": { type: "boolean", default: false },
      profile: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const peers = values.peers || values.check || values["write-baseline"];
  if (peers && values["index-only"]) throw new Error(`--index-only is for the embedded engine alone.\n\n${HELP}`);
  const usual = QUESTIONS.filter(({ naive }) => !peers || naive !== undefined).map(({ name }) => name);
  const questions = values.question?.split(",") ?? usual;
  const unknown = questions.filter((asked) => !QUESTIONS.some(({ name }) => name === asked));
  if (unknown.length > 0) throw new Error(`There is no question ${unknown.join(", ")}.\n\n${HELP}`);
  return {
    sizes: (values.size ?? (peers ? "10k" : "1k,10k")).split(",").map(readSize),
    questions,
    clients: values.clients.split(",").map((text) => readNumber("--clients", text)),
    rounds: readNumber("--rounds", values.rounds),
    seconds: readNumber("--seconds", values.seconds),
    seed: readNumber("--seed", values.seed),
    json: values.json,
    data: values.data,
    indexOnly: values["index-only"],
    peers,
    check: values.check,
    writeBaseline: values["write-baseline"],
    profile: values.profile,
  };
}

function readSize(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const size = Number(digits) * (unit === "M" ? 1_000_000 : unit === "k" ? 1_000 : 1);
  if (size < 200 || size > 1_000_000) throw new Error(`--size must be from 200 to 1M, such as 10k, not ${text}.`);
  return size;
}

function readNumber(option: string, text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new Error(`${option} must be a number, not ${text}.`);
  return Number(text);
}
