import { PROGRAM_VIA } from "../../analysis/counts/dimension-names.ts";
import { certificationsOf, holdersByCounty, placesWithin } from "../../analysis/counts/holders-by-county.ts";
import { checkFamilies } from "../../analysis/filters/certification-families.ts";
import { invalid, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { Words } from "../../wording/display-names.ts";
import { readEntities, readPlace } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import type { Context } from "../context.ts";
import { namesOf } from "../entity-names.ts";
import type { EntitySource, FigureSource } from "../sources.ts";
import { gapCell, gapState, type InLanguage } from "./gap-cell.ts";
import { countsHoldersOf, readCountingFigures } from "./holder-counts.ts";

interface GapArguments {
  readonly family?: readonly string[] | null;
  readonly certification?: readonly string[] | null;
  readonly program?: readonly string[] | null;
  readonly within: string;
}

const COLUMNS = { min: 1, max: ENTITIES_MAX["Query.gaps.certification"] };
const CELLS_MAX = 4_000;

/** The counties of a place by families, certifications or programs: who has them in each, as far as documents say. */
export async function gaps(_: unknown, args: GapArguments, context: Context) {
  const index = await context.adjacency();
  const columns = readColumns(args, index);
  const place = readPlace("within", args.within, index);
  const inside = placesWithin(index, place);
  checkCells((inside.counties.length + 1) * columns.length);

  const via = args.program == null ? (["CERTIFIED_AS"] as const) : PROGRAM_VIA;
  const all = [...new Set(columns.flatMap(({ of }) => of))];
  const counting = await readCountingFigures(index, place, all, context);
  const sources = new Map(
    (await context.load.entity.loadMany(all.map((node) => index.idOf(node)))).map((source, at) => [all[at], source]),
  );
  const isCounty = new Set(inside.counties.map((county) => index.idOf(county)));
  const filled = columns.map((column) => {
    const of = column.of.flatMap((node) => sources.get(node) ?? []);
    return {
      ...column,
      held: holdersByCounty(index, column.of, inside, via),
      inPlaces: counting.ofPlaces.filter((figure) => countsAny(figure, of, column.family)),
      ofThem: counting.ofColumns.filter((figure) => of.some(({ id }) => id === figure.of)),
    };
  });
  const cellsOf = (county: number | null) =>
    filled.map(({ held, inPlaces }) => {
      const isHere = ({ of }: FigureSource) => (county === null ? !isCounty.has(of) : of === index.idOf(county));
      const holders = county === null ? held.elsewhere : (held.inCounty.get(county) ?? []);
      return gapCell(index, holders, inPlaces.filter(isHere), context);
    });
  const unknown = cellsOf(null);
  const entity = (node: number) => context.load.entity.load(index.idOf(node));
  return {
    within: () => entity(place),
    columns: filled.map(({ of, family, names, held, ofThem }) => ({
      of: () => (family === undefined && of[0] !== undefined ? entity(of[0]) : null),
      name: inLanguage(names),
      certifications: () => (args.program == null ? of.map(entity) : []),
      counties: inside.counties.filter((county) => gapState(index, held.inCounty.get(county) ?? []) === "HELD").length,
      figures: ofThem,
    })),
    rows: [
      ...inside.counties.map((county) => ({
        county: () => entity(county),
        name: inLanguage(namesOf(index, county)),
        cells: cellsOf(county),
      })),
      ...(unknown.some(({ state }) => state !== "NONE")
        ? [{ county: null, name: inLanguage(unknownCounty(namesOf(index, place))), cells: unknown }]
        : []),
    ],
  };
}

/** A column of the table: certifications of a family, or one certification or program, by number. */
interface Column {
  readonly of: readonly number[];
  readonly family?: string;
  readonly names: Words;
}

function readColumns({ family, certification, program }: GapArguments, index: Adjacency): Column[] {
  const names = ["family", "certification", "program"] as const;
  const [given, ...others] = [family, certification, program].flatMap((list, at) =>
    list == null ? [] : [{ name: names[at] as (typeof names)[number], list }],
  );
  if (given === undefined || others.length > 0) throw invalid("exactlyOne", { names });
  const { name, list } = given;
  if (name === "family") return readFamilies(list, index);
  const columns = readEntities(name, list, COLUMNS, index);
  const kind: EntityKind = name === "certification" ? "CERTIFICATION" : "PROGRAM";
  const wrong = columns.filter((node) => index.kindOf(node) !== kind).map((node) => index.idOf(node));
  if (wrong.length > 0) throw invalid("wrongKind", { name, ids: wrong, kinds: [kind] });
  return columns.map((node) => ({ of: [node], names: namesOf(index, node) }));
}

function readFamilies(list: readonly string[], index: Adjacency): Column[] {
  const families = [...new Set(list)];
  const { max } = COLUMNS;
  if (families.length > max)
    throw limitExceeded("family", { max, found: families.length, counts: "families in `family`" });
  if (families.length === 0) throw invalid("tooFewFamilies", { name: "family" });
  checkFamilies(index, families);
  return families.map((family) => ({
    ...{ of: certificationsOf(index, family), family, names: { zh: family, en: family } },
  }));
}

/** Whether a figure of a place counts the holders of any of some certifications, or names their family. */
function countsAny(figure: FigureSource, of: readonly EntitySource[], family: string | undefined): boolean {
  if (of.some((one) => countsHoldersOf(figure, one))) return true;
  const { certification, relationship, subject } = figure.properties;
  if (family === undefined || typeof certification === "string" || typeof relationship === "string") return false;
  return typeof subject === "string" && subject.includes(family);
}

function inLanguage({ zh, en }: Words) {
  return ({ lang }: InLanguage) => (lang === "EN" ? en : zh);
}

function unknownCounty({ zh, en }: Words): Words {
  return { zh: `${zh}（县区不详）`, en: `${en} (county unknown)` };
}

function checkCells(found: number): void {
  const hint = "Ask for a smaller place or fewer columns.";
  if (found > CELLS_MAX) throw limitExceeded("cells", { max: CELLS_MAX, found, counts: "cells in its table", hint });
}
