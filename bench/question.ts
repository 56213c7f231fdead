import type { Draws } from "./draws.ts";

/** The variables of a request. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** A request to one server, and the part of its answer that all servers must agree on. */
export interface Request {
  readonly document: string;
  readonly answer: (data: unknown) => unknown;
}

/** The hand-written Cypher of a question: a file in `bench/cypher/`, and the answer that its rows contain. */
export interface Floor {
  readonly cypher: string;
  readonly answer: (rows: readonly unknown[]) => unknown;
}

/** A question that each server answers with one HTTP request. */
export interface Question {
  readonly name: string;
  /** The question in words. */
  readonly says: string;
  /** The values of one request. */
  readonly draw: (draws: Draws) => Values;
  /** How many different values are asked; 40 unless given. The slowest of a hundred needs some hundreds. */
  readonly samples?: number;
  readonly yilian: Request;
  readonly neo4jGraphql?: Request;
  readonly naive?: Request;
  readonly floor?: Floor;
}

/** A request whose data have the shape `T`. */
export function request<T>(document: string, answer: (data: T) => unknown): Request {
  return { document, answer: (data) => answer(data as T) };
}

/** The Cypher of a file whose rows have the shape `T`. */
export function floor<T>(cypher: string, answer: (rows: readonly T[]) => unknown): Floor {
  return { cypher, answer: (rows) => answer(rows as readonly T[]) };
}

/** A node of an answer. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The ids of nodes, in ascending order. */
export function sortedIds(nodes: readonly { readonly id: string }[]): string[] {
  return nodes.map(({ id }) => id).sort();
}

/** The names of nodes in their order. Nodes of one name have no order that all servers share. */
export function namesOf(nodes: readonly { readonly name: string }[]): string[] {
  return nodes.map(({ name }) => name);
}

/** How many different values of a question are asked, again and again, unless it says. */
export const SAMPLES = 40;

/** The values of the requests of a question, the same each time. */
export function samplesOf(question: Question, draws: Draws, count = question.samples ?? SAMPLES): Values[] {
  draws.restart();
  return Array.from({ length: count }, () => question.draw(draws));
}
