import { AsyncLocalStorage } from "node:async_hooks";
import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from "graphql";
import type { Query, Snapshot } from "../../graph/graph.ts";

/** One statement that was run for an answer. */
export interface Traced {
  /** The first field that needed it, such as `hospitals.nodes.place`. One statement may serve several fields. */
  readonly field: string;
  /** The file below `cypher/`, without its extension. */
  readonly statement: string;
  readonly cypher: string;
  /** Long texts and lists are cut. */
  readonly parameters: unknown;
  /** Null if it failed. */
  readonly rows: number | null;
  /** Includes the time that it waited. */
  readonly ms: number;
}

/** The most that is reported about one answer. */
const STATEMENTS_MAX = 100;
const CYPHER_MAX = 4_000;
const TEXT_MAX = 100;
const ITEMS_MAX = 10;
const DEPTH_MAX = 4;

const fields = new AsyncLocalStorage<string>();

/** Records the statements that the fields of one answer run. */
export class Trace {
  private readonly statements: Traced[] = [];
  private leftOut = 0;
  private readonly since = performance.now();

  /** A reader that records its statements; of two that are read together, the first. */
  over(reader: Pick<Snapshot, "read" | "readBoth">): Pick<Snapshot, "read" | "readBoth"> {
    return {
      read: (statement, params, signal) =>
        this.record(statement, params, () => reader.read(statement, params, signal), rowsIn),
      readBoth: (first, second, signal) =>
        this.record(
          first.statement,
          first.params,
          () => reader.readBoth(first, second, signal),
          ([rows]) => rowsIn(rows),
        ),
    };
  }

  private async record<T>(
    { name, text }: Query["statement"],
    params: unknown,
    read: () => Promise<T>,
    rowsOf: (result: T) => number,
  ): Promise<T> {
    const since = performance.now();
    const field = fields.getStore() ?? "";
    let rows: number | null = null;
    try {
      const result = await read();
      rows = rowsOf(result);
      return result;
    } finally {
      if (this.statements.length >= STATEMENTS_MAX) this.leftOut++;
      else
        this.statements.push({
          field,
          statement: name,
          cypher: cut(text.replace(/^\s*\/\/.*\n/gm, ""), CYPHER_MAX),
          parameters: shortened(params, DEPTH_MAX),
          rows,
          ms: millisecondsSince(since),
        });
    }
  }

  /** The statements in the order in which they ended. */
  report(): { readonly ms: number; readonly statements: readonly Traced[]; readonly leftOut: number } {
    return { ms: millisecondsSince(this.since), statements: [...this.statements], leftOut: this.leftOut };
  }
}

/** Makes the reads of each field of a schema record its path. */
export function traceFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) =>
        fields.run(pathOf(info), () => resolve(source, args, context, info));
    }
  }
  return schema;
}

function pathOf({ path }: GraphQLResolveInfo): string {
  const steps: string[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = path; step !== undefined; step = step.prev)
    if (typeof step.key === "string") steps.unshift(step.key);
  return steps.join(".");
}

function rowsIn(rows: readonly unknown[]): number {
  return rows.length;
}

function shortened(value: unknown, depth: number): unknown {
  if (typeof value === "string") return cut(value, TEXT_MAX);
  if (typeof value !== "object" || value === null) return value ?? null;
  if (depth === 0) return "…";
  if (Array.isArray(value)) {
    const shown = value.slice(0, ITEMS_MAX).map((item) => shortened(item, depth - 1));
    return value.length > ITEMS_MAX ? [...shown, `… ${value.length - ITEMS_MAX} more`] : shown;
  }
  const entries = Object.entries(value).slice(0, 2 * ITEMS_MAX);
  return Object.fromEntries(entries.map(([name, inner]) => [name, shortened(inner, depth - 1)]));
}

function cut(text: string, max: number): string {
  const trimmed = text.trim();
  return trimmed.length <= max ? trimmed : `${trimmed.slice(0, max)}…`;
}

function millisecondsSince(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}
