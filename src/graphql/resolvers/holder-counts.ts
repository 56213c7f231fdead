import { limitExceeded } from "../../errors.ts";
import { parseRelationshipId } from "../../model/ids.ts";
import { listFiguresOf } from "../../queries/figures.ts";
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
  place: string,
  columns: readonly string[],
  context: Context,
): Promise<CountingFigures> {
  const [ofPlaces, ofColumns] = await Promise.all([
    counted([place], true, HOLDER_UNITS, context),
    counted(columns, false, [INSTITUTION_UNIT], context),
  ]);
  return { ofPlaces, ofColumns };
}

/**
 * Whether a figure of a place counts the holders of a certification or program: it measures a relationship with it, or
 * its subject contains one of its names.
 */
export function countsHoldersOf({ properties }: FigureSource, { id, properties: own }: EntitySource): boolean {
  const { relationship, subject } = properties;
  if (typeof relationship === "string") {
    const parts = parseRelationshipId(relationship);
    return parts?.to === id || parts?.from === id;
  }
  const names = [own.name, ...(Array.isArray(own.aliases) ? own.aliases : [])];
  return typeof subject === "string" && names.some((name) => typeof name === "string" && subject.includes(name));
}

async function counted(
  ids: readonly string[],
  rollUp: boolean,
  units: readonly string[],
  { load, reader }: Context,
): Promise<FigureSource[]> {
  const rows = await listFiguresOf(reader, ids, {
    rollUp,
    filter: { measures: null, subject: null, asOf: null, undated: true },
    slice: { after: null, limit: FIGURES_MAX + 1, backwards: false },
  });
  if (rows.length > FIGURES_MAX) {
    const hint = "Ask for a smaller place or fewer columns.";
    throw limitExceeded("figures", { max: FIGURES_MAX, found: rows.length, counts: "figures or more to count", hint });
  }
  const all = await Promise.all(rows.map(({ figureId }) => load.figure.load(figureId)));
  const counts = await Promise.all(
    all.map(async (figure) => {
      if (figure === null) return [];
      const unit = (await load.measure.load(figure.measure))?.unit;
      return unit !== undefined && units.includes(unit) ? [figure] : [];
    }),
  );
  return counts.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}
