import { PROGRAM_VIA } from "../../analysis/dimension-names.ts";
import { type HeldColumn, holdersByCounty, type PlaceHolder, placesWithin } from "../../analysis/holders-by-county.ts";
import { invalid, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { isInEffect, STATUSES, type Status } from "../../model/values.ts";
import { STATUS_NAMES } from "../../wording/display-names.ts";
import { readEntities, readPlace } from "../arguments/entity-ids.ts";
import type { Context } from "../context.ts";
import { namesOf } from "../entity-names.ts";
import { relationshipAt } from "../relationship-source.ts";
import type { EntitySource, FigureSource } from "../sources.ts";
import { countsHoldersOf, readCountingFigures } from "./holder-counts.ts";

interface GapArguments {
  readonly certification?: readonly string[] | null;
  readonly program?: readonly string[] | null;
  readonly within: string;
}

type Language = { readonly lang?: "ZH" | "EN" | null };

const COLUMNS = { min: 1, max: 20 };
const CELLS_MAX = 4_000;
const NONE = { zh: "这些文件未提到任何一家", en: "none named in these documents" };

/** The counties of a place by certifications or programs: the holders in each county that the documents name. */
export async function gaps(_: unknown, { certification, program, within }: GapArguments, context: Context) {
  if ((certification == null) === (program == null))
    throw invalid("exactlyOne", { names: ["certification", "program"] });
  const name = certification != null ? "certification" : "program";
  const named = certification ?? program ?? [];
  const index = await context.adjacency();
  const columns = readEntities(name, named, COLUMNS, index);
  const kind: EntityKind = certification != null ? "CERTIFICATION" : "PROGRAM";
  const others = columns.filter((node) => index.kindOf(node) !== kind).map((node) => index.idOf(node));
  if (others.length > 0) throw invalid("wrongKind", { name, ids: others, kinds: [kind] });
  const place = readPlace("within", within, index);
  const inside = placesWithin(index, place);
  checkCells((inside.counties.length + 1) * columns.length);
  const held = columns.map((of) =>
    holdersByCounty(index, of, inside, certification != null ? ["CERTIFIED_AS"] : PROGRAM_VIA),
  );
  const ids = columns.map((node) => index.idOf(node));
  const figures = await readCountingFigures(index, place, columns, context);
  const sources = await Promise.all(ids.map((id) => context.load.entity.load(id)));
  const counting = new Map(
    sources.flatMap((source) => (source === null ? [] : [[source.id, figuresOf(source, figures.ofPlaces)] as const])),
  );
  const isCounty = new Set(inside.counties.map((county) => index.idOf(county)));
  const figuresAt = (of: number, county: number) =>
    (counting.get(index.idOf(of)) ?? []).filter((figure) => figure.of === index.idOf(county));
  const row = (county: number | null) => ({
    county: () => (county === null ? null : context.load.entity.load(index.idOf(county))),
    cells: held.map((column) =>
      cellOf(
        index,
        column.of,
        county === null ? column.elsewhere : (column.inCounty.get(county) ?? []),
        county === null ? [] : figuresAt(column.of, county),
        context,
      ),
    ),
  });
  return {
    within: () => context.load.entity.load(index.idOf(place)),
    columns: held.map(({ of, inCounty, ofPlace }: HeldColumn) => ({
      of: () => context.load.entity.load(index.idOf(of)),
      counties: inside.counties.filter((county) => stateOf(index, inCounty.get(county) ?? []) === "HELD").length,
      ofPlace: () => ofPlace.map((edge) => relationshipAt(index, edge)),
      figures: [
        ...(counting.get(index.idOf(of)) ?? []).filter((figure) => !isCounty.has(figure.of)),
        ...figures.ofColumns.filter((figure) => figure.of === index.idOf(of)),
      ],
    })),
    rows: [...inside.counties.map(row), ...(held.some(({ elsewhere }) => elsewhere.length > 0) ? [row(null)] : [])],
  };
}

function figuresOf(column: EntitySource, figures: readonly FigureSource[]): FigureSource[] {
  return figures.filter((figure) => countsHoldersOf(figure, column));
}

function cellOf(
  index: Adjacency,
  of: number,
  holders: readonly PlaceHolder[],
  figures: readonly FigureSource[],
  { load }: Context,
) {
  return {
    of: () => load.entity.load(index.idOf(of)),
    state: stateOf(index, holders),
    holders: holders.map(({ node, edges, through }) => ({
      node: () => load.entity.load(index.idOf(node)),
      through: () => load.entity.loadMany(through.map((part) => index.idOf(part))),
      relationships: () => edges.map((edge) => relationshipAt(index, edge)),
    })),
    figures,
    text: ({ lang }: Language) => {
      const language = lang === "EN" ? "en" : "zh";
      if (holders.length === 0) return NONE[language];
      const names = holders.map(({ node, edges }) => {
        const name = namesOf(index, node)[language];
        const status = edges.map((edge) => statusOf(index, edge)).find((one) => one !== undefined);
        const isHeld = edges.some((edge) => standingOf(statusOf(index, edge)) === "HELD");
        if (isHeld || status === undefined) return name;
        const word = STATUS_NAMES[status][language];
        return language === "en" ? `${name} (${word})` : `${name}（${word}）`;
      });
      return names.join(language === "en" ? ", " : "、");
    },
  };
}

/** HELD if one holder holds it, else SOUGHT, else ENDED; NONE without a holder. */
function stateOf(index: Adjacency, holders: readonly PlaceHolder[]): "HELD" | "SOUGHT" | "ENDED" | "NONE" {
  const found = new Set(holders.flatMap(({ edges }) => edges.map((edge) => standingOf(statusOf(index, edge)))));
  return (["HELD", "SOUGHT", "ENDED"] as const).find((state) => found.has(state)) ?? "NONE";
}

function standingOf(status: Status | undefined): "HELD" | "SOUGHT" | "ENDED" {
  if (isInEffect(status)) return "HELD";
  return status === "ended" ? "ENDED" : "SOUGHT";
}

function statusOf(index: Adjacency, edge: number): Status | undefined {
  return STATUSES[(index.statuses[edge] ?? 0) - 1];
}

function checkCells(found: number): void {
  const hint = "Ask for a smaller place or fewer columns.";
  if (found > CELLS_MAX) throw limitExceeded("cells", { max: CELLS_MAX, found, counts: "cells in its table", hint });
}
