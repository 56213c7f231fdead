import type { z } from "zod";
import type { Properties } from "../model/records.ts";
import type { Statement } from "./statement.ts";

/** Runs reading statements on one state of the graph. */
export interface GraphReader {
  /**
   * Runs a reading statement and returns its rows as plain values, each checked against its shape.
   *
   * Rows come in the statement's order. Equal on both engines: integers are numbers, absent values null.
   * A statement that has not begun when `signal` is aborted is not begun: its reason is thrown.
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

/** A reader that keeps seeing the state it was opened on, as far as the engine's `isolation` goes. */
export interface Snapshot extends GraphReader {
  /** Releases it after the reads under way; a second call does nothing. */
  close(): Promise<void>;
}

/** Reads and writes in one transaction: all of it is stored, or nothing. */
export interface GraphWriter extends GraphReader {
  /**
   * Runs a writing statement and returns its rows. Throws CONSTRAINT_VIOLATED or CONFLICT beside what `read` throws.
   */
  write<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Runs a trusted text as it is, such as the statement of a seed; its rows are dropped. */
  execute(text: string, params?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Creates nodes with these labels, in bulk; an `id` that is there already is CONSTRAINT_VIOLATED. */
  createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void>;
  /** Creates relationships of one type between `:Entity` nodes, in bulk; an end that is not there drops its row. */
  createRelationships(type: string, rows: readonly NewRelationship[]): Promise<void>;
}

/** A relationship to create; `from` and `to` are ids of entities. */
export interface NewRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Whether the engine answers, and who it is, such as `Neo4j 2026.08.1`. */
export interface Health {
  readonly ok: boolean;
  readonly version: string;
  /** What is wrong, in a sentence for the operator; undefined when `ok`. */
  readonly problem?: string;
}

/** A graph engine that runs Cypher. Grafeo and Neo4j are the two adapters. */
export interface Graph extends GraphReader {
  /** For logs and answers about the service, never for branching. */
  readonly engine: "grafeo" | "neo4j";
  /** What a {@link Snapshot} sees: one state throughout, or whatever is committed at each statement. */
  readonly isolation: "snapshot" | "read-committed";
  /** Opens a reader for a request that runs several statements; the caller closes it. */
  snapshot(): Snapshot;
  /**
   * Runs `work` in one writing transaction and commits it; whatever `work` throws rolls it back and is thrown on.
   *
   * Writers of one process take turns. `work` may be run again after a transient fault, so it must be idempotent.
   */
  transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T>;
  /** Creates constraints and indexes where they are missing. */
  applySchema(): Promise<void>;
  /** Asks the engine for a sign of life; never throws, and answers within 3 s. */
  health(): Promise<Health>;
  /** Releases everything; a second call does nothing. */
  close(): Promise<void>;
}
