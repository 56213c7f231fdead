import { figuresOfEntities } from "../../analysis/filters/figure-filter.ts";
import { limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { partHolders } from "../../index/holders.ts";
import { parseRelationshipId } from "../../model/ids.ts";
import type { Context } from "../context.ts";
import type { EntitySource, FigureSource } from "../sources.ts";

/** The units of figures that count holders: institutions, or centres, specialties and similar. */
const HOLDER_UNITS: readonly string[] = ["家", "个"];
const INSTITUTION_UNIT = "家";
const FIGURES_MAX = 5_000;

/** Figures that may count holders. */
export interface CountingFigures {
  readonly ofPlaces: readonly FigureSource[];
  readonly ofColumns: readonly FigureSource[];
}

/**
 * The figures that count holders of a place and of the places inside it, and the figures that count the institutions of
 * some certifications or programs; by id.
 */
export async function readCountingFigures(
  index: Adjacency,
  place: number,
  columns: readonly number[],
  context: Context,
): Promise<CountingFigures> {
  const [ofPlaces, ofColumns] = await Promise.all([
    withUnits(index, figuresOfEntities(index, partHolders(index, place).list), HOLDER_UNITS, context),
    withUnits(index, figuresOfEntities(index, columns), [INSTITUTION_UNIT], context),
  ]);
  return { ofPlaces, ofColumns };
}

/**
 * Whether a figure of a place counts the holders of a certification or program: it is about the certification, it
 * measures a relationship with it, or its subject contains one of its names.
 */
export function countsHoldersOf({ properties }: FigureSource, { id, properties: own }: EntitySource): boolean {
  const { certification, relationship, subject } = properties;
  if (typeof certification === "string") return certification === id;
  if (typeof relationship === "string") {
    const parts = parseRelationshipId(relationship);
    return parts?.to === id || parts?.from === id;
  }
  const names = [own.name, ...(Array.isArray(own.aliases) ? own.aliases : [])];
  return typeof subject === "string" && names.some((name) => typeof name === "string" && subject.includes(name));
}

/** Those of some figures that have one of these units, by id. */
async function withUnits(
  { figures }: Adjacency,
  among: Iterable<number>,
  units: readonly string[],
  { load }: Context,
): Promise<FigureSource[]> {
  // The order of numbers is the order of ids.
  const sorted = Uint32Array.from(among).sort();
  if (sorted.length > FIGURES_MAX) {
    const hint = "Ask for a smaller place or fewer columns.";
    throw limitExceeded("figures", { max: FIGURES_MAX, found: sorted.length, counts: "figures to count", hint });
  }
  const measures = await load.measure.loadMany([...new Set(Array.from(sorted, (figure) => figures.measureOf(figure)))]);
  const counting = new Set(measures.flatMap((one) => (one !== null && units.includes(one.unit) ? [one.id] : [])));
  const ids = Array.from(
    sorted.filter((figure) => counting.has(figures.measureOf(figure))),
    (figure) => figures.idOf(figure),
  );
  return (await load.figure.loadMany(ids)).filter((figure) => figure !== null);
}
