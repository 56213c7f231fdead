import type { GraphQLResolveInfo } from "graphql";
import {
  type ComparedCell,
  type ComparedRow,
  compareBy,
  comparisonWork,
  type Section,
} from "../../analysis/comparison.ts";
import { isLinkInEffect } from "../../analysis/partners/partners.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { STATUSES } from "../../model/values.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { checkVisits } from "../arguments/partner-arguments.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { relationshipAt } from "../relationship-source.ts";

/** At least this many of the compared entities share what all of them are counted for. */
const SHARED = 2;

/** How many items a cell shows by default. */
const SHOWN = 3;

/** Some entities side by side. */
export function compare(_: unknown, args: { readonly of: readonly string[] }, context: Context) {
  return after(context.adjacency(), (index) => {
    const roots = readEntities("of", args.of, index, { min: 2 });
    checkVisits(comparisonWork(index, roots), "Ask for fewer entities.");
    context.check();
    const section = (name: Section) => (page: PageArguments, _: Context, info: GraphQLResolveInfo) =>
      sectionOf(index, roots, name, page, context, info);
    return {
      of: () => entitiesAt(index, roots, context),
      partners: section("partners"),
      certifications: section("certifications"),
      programs: section("programs"),
      offerings: section("offerings"),
      figures: section("figures"),
    };
  });
}

/** A page of the rows of one section. */
function sectionOf(
  index: Adjacency,
  roots: readonly number[],
  section: Section,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const ids = roots.map((root) => index.idOf(root));
  return after(readPage(args, info, context, ["compare", ids, section]), (page) => {
    context.check();
    const rows = compareBy(index, roots, section);
    const slice = sliceOf(rows, page);
    const shown = slice.flatMap(({ entity }) => entity ?? []);
    const connection = connectionOf(page, slice, (row) => ({
      node: () => rowSource(index, roots, row, shown, context),
    }));
    return {
      ...connection,
      totalCount: rows.length,
      sharedCount: () => rows.filter(({ count }) => count >= SHARED).length,
    };
  });
}

/** @param shown - what the rows of the page are about, by number. */
function rowSource(
  index: Adjacency,
  roots: readonly number[],
  row: ComparedRow,
  shown: readonly number[],
  context: Context,
) {
  const { entity, family, level, measure, subject, count } = row;
  const { load } = context;
  return {
    ...{ family, level, subject, count },
    entity: () => (entity === undefined ? null : load.entity.load(index.idOf(entity))),
    measure: () => (measure === null ? null : load.measure.load(measure)),
    cells: () => row.cells(shown).map((cell, at) => cellSource(index, roots[at] as number, cell, context)),
  };
}

function cellSource(
  index: Adjacency,
  root: number,
  { edges, through, figures, status }: ComparedCell,
  context: Context,
) {
  const isOpen = status !== undefined && !isLinkInEffect(status);
  return {
    of: () => context.load.entity.load(index.idOf(root)),
    inEffect: status !== undefined && !isOpen,
    status: isOpen ? STATUSES[status - 1] : null,
    relationships: (args: Sized) => firstOf(edges, args).map((edge) => relationshipAt(index, edge)),
    through: (args: Sized) => entitiesAt(index, firstOf(through, args), context),
    figures: (args: Sized) =>
      context.load.figure.loadMany(firstOf(figures, args).map((figure) => index.figures.idOf(figure))),
    totalCount: edges.length + figures.length,
  };
}

interface Sized {
  readonly first?: number | null;
}

function firstOf(all: readonly number[], { first }: Sized): readonly number[] {
  return all.slice(0, readSize("first", first ?? SHOWN));
}

function entitiesAt(index: Adjacency, nodes: readonly number[], { load }: Context) {
  return load.entity.loadMany(nodes.map((node) => index.idOf(node)));
}
