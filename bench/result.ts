/** What one way of asking took. Times in milliseconds. */
export interface Timing {
  readonly rounds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the whole process for one asking, the embedded engine's within. */
  readonly cpu: number;
}

/** A way of asking that failed, with the code of its fault. */
export interface Failed {
  readonly failed: string;
}

/** What one question took in each way that it can be asked. */
export interface QuestionResult {
  readonly name: string;
  readonly says: string;
  readonly index: Timing | Failed | null;
  readonly request: Timing | Failed | null;
  readonly cypher: Timing | Failed | null;
  /** How often index and Cypher were both asked the same, and how often they answered the same. */
  readonly compared: number;
  readonly agreed: number;
}

/** What loading a network took. */
export interface LoadResult {
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

/** What starting on stored data took: seconds from the opening of the engine. */
export interface StartResult {
  readonly opened: number;
  readonly answered: number;
  readonly indexed: number;
  readonly named: number;
}

/** What the index and that of names take, and the process before and after both were made; bytes and seconds. */
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
  /** How many partners the hubs have, and how many ways of two hops lead from the first. */
  readonly hubPartners: readonly number[];
  readonly twoHopRows: number;
  readonly load: LoadResult;
  readonly start: StartResult;
  readonly memory: MemoryResult;
  readonly questions: readonly QuestionResult[];
}

/** A whole run of the bench. */
export interface BenchResult {
  readonly at: string;
  readonly node: string;
  readonly processors: string;
  /** The load of the machine at the beginning: how many others were at work. */
  readonly load: number;
  readonly seed: number;
  readonly runs: readonly RunResult[];
}
