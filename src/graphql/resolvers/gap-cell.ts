import type { PlaceHolder } from "../../analysis/counts/holders-by-county.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { isInEffect, STATUSES, type Status } from "../../model/values.ts";
import { STATUS_NAMES, type Words } from "../../wording/display-names.ts";
import { type FigureValue, limitedNumber } from "../../wording/figure-text.ts";
import type { Context } from "../context.ts";
import { namesOf } from "../entity-names.ts";
import { relationshipAt } from "../relationship-source.ts";
import type { FigureSource } from "../sources.ts";

/** The argument for the language of a text. */
export type InLanguage = { readonly lang?: "ZH" | "EN" | null };

const NONE: Words = { zh: "这些文件未提到任何一家", en: "none named in these documents" };

/** One cell of a table of holders: the named ones, and the figures that count holders. */
export function gapCell(
  index: Adjacency,
  holders: readonly PlaceHolder[],
  figures: readonly FigureSource[],
  { load }: Context,
) {
  const named = gapState(index, holders);
  return {
    state: named === "NONE" && figures.length > 0 ? "COUNTED" : named,
    holders: holders.map(({ node, edges, through }) => ({
      node: () => load.entity.load(index.idOf(node)),
      through: () => load.entity.loadMany(through.map((part) => index.idOf(part))),
      relationships: () => edges.map((edge) => relationshipAt(index, edge)),
    })),
    figures,
    text: async ({ lang }: InLanguage) => {
      const language = lang === "EN" ? "en" : "zh";
      const names = holders.map((holder) => nameWithStatus(index, holder, language));
      const counts = await Promise.all(
        figures.map(async ({ measure, properties }) => {
          const unit = (await load.measure.load(measure))?.unit ?? "";
          return countText(properties, unit, language);
        }),
      );
      if (names.length + counts.length === 0) return NONE[language];
      const [comma, semicolon] = language === "en" ? [", ", "; "] : ["、", "；"];
      return [names.join(comma), ...counts].filter((part) => part !== "").join(semicolon);
    },
  };
}

/** HELD if one holder holds it, else SOUGHT, else ENDED; NONE without a holder. */
export function gapState(index: Adjacency, holders: readonly PlaceHolder[]): "HELD" | "SOUGHT" | "ENDED" | "NONE" {
  const found = new Set(holders.flatMap(({ edges }) => edges.map((edge) => standingOf(statusOf(index, edge)))));
  return (["HELD", "SOUGHT", "ENDED"] as const).find((state) => found.has(state)) ?? "NONE";
}

function nameWithStatus(index: Adjacency, { node, edges }: PlaceHolder, language: keyof Words): string {
  const name = namesOf(index, node)[language];
  const status = edges.map((edge) => statusOf(index, edge)).find((one) => one !== undefined);
  const isHeld = edges.some((edge) => standingOf(statusOf(index, edge)) === "HELD");
  if (isHeld || status === undefined) return name;
  const word = STATUS_NAMES[status][language];
  return language === "en" ? `${name} (${word})` : `${name}（${word}）`;
}

function countText(properties: FigureSource["properties"], unit: string, language: keyof Words): string {
  const number = limitedNumber(properties as Omit<FigureValue, "unit">)[language];
  return language === "en" ? `a document counts ${number}` : `有文件计${number}${unit}`;
}

function standingOf(status: Status | undefined): "HELD" | "SOUGHT" | "ENDED" {
  if (isInEffect(status)) return "HELD";
  return status === "ended" ? "ENDED" : "SOUGHT";
}

function statusOf(index: Adjacency, edge: number): Status | undefined {
  return STATUSES[(index.statuses[edge] ?? 0) - 1];
}
