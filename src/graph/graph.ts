import type { z } from "zod";

import type { Properties } from "../model/records.ts";
import type { GraphActivity } from "./activity.ts";
import type { Statement } from "./statement.ts";

/** Runs read statements on one state of the graph. */
export interface GraphReader {
  /**
   * Runs a read statement and returns its rows as plain values. Each row is checked against its shape.
   *
   * The rows are in the statement's order. Both engines return integers as numbers and absent values as null.
   * If `signal` is aborted before the statement starts, the statement does not start and the reason is thrown. If it is
   * aborted with a TIMEOUT while the statement runs, the engine stops the statement, if it can.
   *
   * @throws {YilianError} WRITE_REFUSED, MISSING_PARAMETER, INVALID_STATEMENT, ROW_MISMATCH, TIMEOUT,
   * ENGINE_UNAVAILABLE or ENGINE_FAULT.
   */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ): Promise<z.output<R>[]>;
}

/** A statement with its parameters. */
export interface Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  readonly statement: Statement<P, R>;
  readonly params: z.input<P>;
}

/** The rows of two statements. */
export type RowsOfBoth<R extends z.ZodObject, S extends z.ZodObject> = [z.output<R>[], z.output<S>[]];

/** A reader of the state at its opening, if the engine's `isolation` allows that. */
export interface Snapshot extends GraphReader {
  /**
   * Runs two read statements in one round trip, and returns the rows of both. It throws as `read`.
   *
   * The second starts when the first has read all its rows. So if the second shows an old state, the rows of the first
   * are not newer. The parameters of the two have different names.
   */
  readBoth<P extends z.ZodObject, R extends z.ZodObject, Q extends z.ZodObject, S extends z.ZodObject>(
    first: Query<P, R>,
    second: Query<Q, S>,
    signal?: AbortSignal,
  ): Promise<RowsOfBoth<R, S>>;
  /** Releases the reader after its running reads. A second call does nothing. */
  close(): Promise<void>;
}

/** Reads and writes in one transaction. The engine stores all of its changes or none. */
export interface GraphWriter extends GraphReader {
  /**
   * Runs a write statement and returns its rows. Throws as `read`, and also CONSTRAINT_VIOLATED or CONFLICT.
   */
  write<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Runs a trusted text without changes, such as a statement of the seeds. Drops its rows. */
  execute(text: string, params?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Creates nodes with these labels in bulk. Throws CONSTRAINT_VIOLATED if an `id` exists already. */
  createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void>;
  /** Creates relationships of one type between `:Entity` nodes in bulk. Drops a row if one of its ends is missing. */
  createRelationships(type: string, rows: readonly NewRelationship[]): Promise<void>;
}

/** A relationship to create; `from` and `to` are ids of entities. */
export interface NewRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Whether the engine answers, and its name and version, such as `Neo4j 2026.08.1`. */
export interface Health {
  readonly ok: boolean;
  readonly version: string;
  /** The problem, in a sentence for the operator; undefined if `ok`. */
  readonly problem?: string;
  /** The problem, in a sentence that anybody may read; undefined if there is none. */
  readonly publicProblem?: string;
  /** How many checkpoints failed since the last one that succeeded, of an engine whose checkpoints the service runs. */
  readonly failedCheckpoints?: number;
  /** How often the service started the engine again, where it runs in a process of its own. */
  readonly restarts?: number;
}

/** A graph engine that runs Cypher. Grafeo and Neo4j are the two adapters. */
export interface Graph extends GraphReader {
  /** For logs and for answers about the service. Code must not branch on it. */
  readonly engine: "grafeo" | "neo4j";
  /** What a {@link Snapshot} sees: one state for all statements, or the committed state at each statement. */
  readonly isolation: "snapshot" | "read-committed";
  /** How many rows one transaction should write at most, so that the engine's memory suffices; Infinity if any. */
  readonly transactionRows: number;
  /** Whether a copy of the data set can be stored beside another one: their records have the same ids. */
  readonly hasCopies: boolean;
  /** Whether several processes can have it open at the same time. */
  readonly isShared: boolean;
  /** What it does, for logs and metrics. */
  readonly activity: GraphActivity;
  /** Opens a reader for several statements. The caller closes it. */
  snapshot(): Snapshot;
  /**
   * Runs `work` in one write transaction and commits it. If `work` throws, rolls back and throws the same error.
   *
   * Writers of one process run one after another. `work` can run again after a transient error, so it must be
   * idempotent.
   */
  transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T>;
  /** Creates constraints and indexes where they are missing. */
  applySchema(): Promise<void>;
  /** Checks whether the engine answers. Never throws. Returns within 3 s. */
  health(): Promise<Health>;
  /** Releases all resources. A second call does nothing. */
  close(): Promise<void>;
}
