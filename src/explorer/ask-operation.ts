import type { Answer, Ask } from "../graphql/ask.ts";
import type { Operations } from "./operations.ts";
import type { AskOperation } from "./page.ts";

export type OperationName = keyof Operations;

/** A question and its answer, for the exports of a page and for the playground. */
export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** The service did not answer a question of a page, or only a part of it. */
export class RejectedQuestion extends Error {
  override readonly name = "RejectedQuestion";
  readonly errors: NonNullable<Answer["errors"]>;

  constructor(errors: NonNullable<Answer["errors"]>) {
    super(errors.map(({ message }) => message).join(" "));
    this.errors = errors;
  }
}

/** Sends the operations of one page, and records what was asked and from which data set the answers come. */
export class Questions {
  readonly asked: Asked[] = [];
  dataset: NonNullable<Answer["extensions"]>["dataset"] = null;
  private readonly service: Ask;
  private readonly signal: AbortSignal;

  constructor(service: Ask, signal: AbortSignal) {
    this.service = service;
    this.signal = signal;
  }

  readonly ask: AskOperation = async (operation, variables) => {
    const { data, errors, extensions } = await this.service({ operation, variables, signal: this.signal });
    if (errors !== undefined) throw new RejectedQuestion(errors);
    this.dataset = extensions?.dataset ?? null;
    this.asked.push({ operation, variables, data });
    // The types come from the same schema that the answer is made by.
    return data as never;
  };
}
