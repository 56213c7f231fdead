/** The times of one way to answer, in milliseconds. */
export interface Timing {
  readonly rounds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the process for one answer; it includes the embedded engine. */
  readonly cpu: number;
}

/** A way that failed, with the code of its error. */
export interface Failed {
  readonly failed: string;
}

/** The times of one question in each way. */
export interface QuestionResult {
  readonly name: string;
  readonly says: string;
  readonly index: Timing | Failed | null;
  readonly request: Timing | Failed | null;
  readonly cypher: Timing | Failed | null;
  /** How often index and Cypher answered with the same values, and how often the answers were equal. */
  readonly compared: number;
  readonly agreed: number;
}

/** The time of loading a network. */
export interface LoadResult {
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

/** The times of a start on stored data, in seconds after the engine began to open. */
export interface StartResult {
  readonly opened: number;
  readonly answered: number;
  readonly indexed: number;
  readonly named: number;
}

/** The memory of both indexes, and of the process before and after they were built; bytes and seconds. */
export interface MemoryResult {
  readonly index: number;
  readonly names: number;
  readonly processBefore: number;
  readonly processAfter: number;
  readonly indexSeconds: number;
  readonly indexCpuSeconds: number;
  readonly namesSeconds: number;
}

/** One network on one engine. */
export interface RunResult {
  readonly engine: string;
  readonly entities: number;
  readonly relationships: number;
  /** How many partners the hubs have, and how many paths of two hops start at the first. */
  readonly hubPartners: readonly number[];
  readonly twoHopRows: number;
  readonly load: LoadResult;
  readonly start: StartResult;
  readonly memory: MemoryResult;
  readonly questions: readonly QuestionResult[];
}

/** A run of the bench. */
export interface BenchResult {
  readonly at: string;
  readonly node: string;
  readonly processors: string;
  /** The load average of the machine at the beginning. */
  readonly load: number;
  readonly seed: number;
  readonly runs: readonly RunResult[];
}
