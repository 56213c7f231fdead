import { kindFilter } from "../../src/analysis/filters/edge-filter.ts";
import { Partners } from "../../src/analysis/partners/partners.ts";
import { Population } from "../../src/analysis/partners/population.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import type { PlainComparison } from "../oracle/partners.ts";
import type { PlainGraph, PlainPartnerConditions } from "../oracle/plain.ts";
import { indexOf } from "./plain-graph.ts";

/** A comparison as the arguments of the question describe it. */
export function comparisonOf(
  partners: Partners,
  { scope = "REPORTED", kinds = null, excluding = [] }: PlainComparison,
) {
  const isKind = kindFilter(partners.index, kinds);
  const counts = (node: number) => isKind(node) && !excluding.includes(partners.index.idOf(node));
  return { partners, counts, population: Population.of(partners, scope).only(counts) };
}

/** The partners in a plain graph under some conditions, and what names and numbers them. */
export function partnersIn(graph: PlainGraph, { rollUp, asOf, planned = false, ...asked }: PlainPartnerConditions) {
  const index = indexOf(graph);
  const via = asked.via as readonly RelationshipType[];
  const partnersOf = (undated: boolean) => {
    const day = asOf === null ? null : (parsePartialDate(asOf) ?? null);
    const status = asked.status ?? (planned ? "not ended" : "in effect");
    return new Partners(index, { via, status, asOf: day, undated, rollUp });
  };
  const number = (id: string) => index.numberOf(id) ?? -1;
  const id = (node: number) => index.idOf(node);
  return {
    index,
    partners: partnersOf(asked.undated),
    partnersOf,

    number,
    id,
  };
}
