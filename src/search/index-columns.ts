import { Adjacency } from "../index/adjacency.ts";
import { ADJACENCY } from "../index/adjacency-columns.ts";
import { type Columns, fromColumns, toColumns } from "../index/columns.ts";
import { EVIDENCE } from "../index/evidence-columns.ts";
import { FIGURES } from "../index/figure-columns.ts";
import { NAMES, type NameColumns } from "./name-columns.ts";
import { NameIndex } from "./name-index.ts";
import { loadNormalizer } from "./normalization.ts";

/** What the names of columns begin with. */
const [RELATIONSHIPS_BEGIN, FIGURES_BEGIN] = ["adjacency.", "figures."] as const;
const [EVIDENCE_BEGIN, NAMES_BEGIN] = ["evidence.", "names."] as const;

/** The indexes of a data set. */
export interface BuiltIndexes {
  readonly adjacency: Adjacency;
  readonly names: NameIndex;
}

/** Writes both indexes as one set of columns. */
export function columnsOf(adjacency: Adjacency, names: NameColumns): Columns {
  return new Map([
    ...named(RELATIONSHIPS_BEGIN, toColumns(ADJACENCY, adjacency)),
    ...named(FIGURES_BEGIN, toColumns(FIGURES, adjacency.figures.table)),
    ...named(EVIDENCE_BEGIN, toColumns(EVIDENCE, adjacency.evidence.table)),
    ...named(NAMES_BEGIN, toColumns(NAMES, names)),
  ]);
}

/**
 * Makes both indexes from columns.
 *
 * @throws {RangeError} if a column is missing.
 */
export async function indexesOf(columns: Columns): Promise<BuiltIndexes> {
  const adjacency = new Adjacency(fromColumns(ADJACENCY, unnamed(RELATIONSHIPS_BEGIN, columns)));
  adjacency.addFigures(fromColumns(FIGURES, unnamed(FIGURES_BEGIN, columns)));
  adjacency.addEvidence(fromColumns(EVIDENCE, unnamed(EVIDENCE_BEGIN, columns)));
  const names = new NameIndex(adjacency, fromColumns(NAMES, unnamed(NAMES_BEGIN, columns)), await loadNormalizer());
  return { adjacency, names };
}

function named(begin: string, columns: Columns): Columns {
  return new Map([...columns].map(([name, column]) => [begin + name, column]));
}

function unnamed(begin: string, columns: Columns): Columns {
  return new Map(
    [...columns].flatMap(([name, column]) => (name.startsWith(begin) ? [[name.slice(begin.length), column]] : [])),
  );
}
