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
  /** What is asked, in words. */
  readonly says: string;
  /** What one asking is about. */
  readonly draw: (network: CityNetwork, random: Random) => Values;
  /** On the indexes in memory alone. */
  readonly index?: (index: Adjacency, values: Values, names: NameIndex) => readonly string[];
  /** By a request, with names and evidence where a client would ask for them; `$a` and so on are its variables. */
  readonly request: string;
  /** By the Cypher that comes to mind first: a file in `bench/cypher/`, each row of which is an `answer`. */
  readonly cypher?: string;
  /** False where that Cypher answers less than the index does, so that the answers cannot be compared. */
  readonly isAlike?: boolean;
}

const values = z.looseObject({});
const answer = z.object({ answer: z.string() });

/** The Cypher of a question. */
export function naiveStatement(name: string): Statement<typeof values, typeof answer> {
  const text = readFileSync(new URL(`../../bench/cypher/${name}.cypher`, import.meta.url), "utf8");
  return { name: `bench/${name}`, mode: "read", text, params: values, row: answer };
}
