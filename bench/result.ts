/** A server that answers the questions. `cold` servers read each record from the engine again. */
export type Subject = "embedded" | "embeddedCold" | "neo4j" | "neo4jCold" | "neo4j-graphql" | "naive" | "floor";

/** What one server did in one turn; times in milliseconds. */
export interface Turn {
  readonly requests: number;
  /** Null if no request was answered. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly perSecond: number;
  /** How many requests ended with each error code. */
  readonly failed: Readonly<Record<string, number>>;
  /** Processor time for one request: of the server's main thread, of its other threads, and of Neo4j. */
  readonly main: number;
  readonly others: number;
  readonly database: number;
}

/** A question at a number of clients: the turns of each server, in the order of the rounds. */
export interface Measured {
  readonly clients: number;
  readonly turns: Readonly<Partial<Record<Subject, readonly Turn[]>>>;
}

/** All that was measured of a question. */
export interface QuestionResult {
  readonly name: string;
  readonly says: string;
  /** The statements of one request: without cached records, and with all of them cached. */
  readonly statements: Readonly<Partial<Record<Subject, { readonly cold: number; readonly warm: number }>>>;
  /** The bytes of Yilian's answer. */
  readonly bytes: number;
  /** How many answers were compared with those of the others. */
  readonly compared: number;
  readonly measured: readonly Measured[];
}

/** Many clients that send all questions in turn. */
export interface ConcurrencyResult {
  readonly clients: number;
  /** The turns of one client, and of all clients together, in the order of the rounds. */
  readonly alone: readonly Turn[];
  readonly together: readonly Turn[];
  /** The milliseconds of `/health/live` in ascending order, measured while all clients ask. */
  readonly health: readonly number[];
}

/** The time of loading a network into an engine. */
export interface LoadResult {
  readonly seconds: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** The highest memory of the loading process in bytes, that of the embedded engine included. */
  readonly peakMemory: number;
}

/** The index of a network, made from its rows without reading an engine. */
export interface IndexResult {
  readonly seconds: number;
  /** The size of its columns, in memory as in the file. */
  readonly bytes: number;
}

/** A start on stored data: seconds and processor seconds until an answer; bytes. */
export interface StartResult {
  readonly firstAnswer: number;
  /** The first answer that needs both indexes. */
  readonly firstWalk: number;
  readonly processor: number;
  readonly memory: number | null;
  /** After all questions. */
  readonly memoryAfter: number | null;
}

/** One network. */
export interface RunResult {
  readonly entities: number;
  readonly relationships: number;
  readonly evidence: number;
  /** The load average of the machine when the questions began. */
  readonly load: number;
  readonly loaded: Readonly<Partial<Record<"embedded" | "neo4j", LoadResult>>>;
  /** With `--index-only`: the engine has the entities alone. */
  readonly index?: IndexResult;
  readonly starts: Readonly<Partial<Record<Subject, StartResult>>>;
  /** The starts after those, when the index file is there. */
  readonly restarts: Readonly<Partial<Record<Subject, StartResult>>>;
  readonly databaseMemory: number | null;
  readonly questions: readonly QuestionResult[];
  readonly concurrency: Readonly<Partial<Record<Subject, ConcurrencyResult>>>;
}

/** A run of the bench. */
export interface BenchResult {
  readonly at: string;
  readonly node: string;
  readonly processors: string;
  readonly seed: number;
  readonly runs: readonly RunResult[];
}
