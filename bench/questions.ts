import type { Question } from "./question.ts";
import { breakdown, breakdownAll } from "./questions/breakdown.ts";
import { county } from "./questions/county.ts";
import { entity } from "./questions/entity.ts";
import { byPartners, excluded, filteredLists } from "./questions/lists.ts";
import { fulltext, search, searchFacets } from "./questions/names.ts";
import { nested } from "./questions/nested.ts";
import { network, networkHub } from "./questions/network.ts";
import { overlaps } from "./questions/overlaps.ts";
import { path, paths } from "./questions/path.ts";
import { evidence, relationships } from "./questions/relationships.ts";
import { shared, sharedHub } from "./questions/shared.ts";

/** All questions, in the order of the tables: first those that every peer answers. */
export const QUESTIONS: readonly Question[] = [
  entity,
  nested,
  county,
  shared,
  sharedHub,
  overlaps,
  network,
  path,
  search,
  fulltext,
  breakdown,
  ...filteredLists,
  excluded,
  byPartners,
  breakdownAll,
  relationships,
  evidence,
  networkHub,
  paths,
  searchFacets,
];
