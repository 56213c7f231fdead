import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Statement } from "../src/graph/statement.ts";
import type { Adjacency } from "../src/index/adjacency.ts";
import type { NameIndex } from "../src/search/name-index.ts";
import type { CityNetwork } from "./city-network.ts";
import type { Random } from "./random.ts";

/** Values of a question, such as the entities it names. */
export type Values = Readonly<Record<string, string | number>>;

/** A question that is measured in up to three ways. */
export interface Question {
  readonly name: string;
  /** The question in words. */
  readonly says: string;
  /** Draws the values for one run. */
  readonly draw: (network: CityNetwork, random: Random) => Values;
  /** Answers it from the indexes in memory. */
  readonly index?: (index: Adjacency, values: Values, names: NameIndex) => readonly string[];
  /**
   * The document of a request, with the names and evidence that a client would request. Its variables are the values.
   */
  readonly request: string;
  /** Straightforward Cypher: a file in `bench/cypher/`, whose rows have one column, `answer`. */
  readonly cypher?: string;
  /** False if the Cypher answers less than the index, so that the answers cannot be compared. */
  readonly isAlike?: boolean;
}

const values = z.looseObject({});
const answer = z.object({ answer: z.string() });

/** The Cypher of a question. */
export function naiveStatement(name: string): Statement<typeof values, typeof answer> {
  const text = readFileSync(new URL(`../../bench/cypher/${name}.cypher`, import.meta.url), "utf8");
  return { name: `bench/${name}`, mode: "read", text, params: values, row: answer };
}
