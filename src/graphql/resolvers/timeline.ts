import type { GraphQLResolveInfo } from "graphql";
import { PROGRAM_VIA } from "../../analysis/dimension-names.ts";
import { ALL_EDGES, edgeFilter } from "../../analysis/edge-filter.ts";
import { figuresOfEntity } from "../../analysis/figure-filter.ts";
import { limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { holdersOf } from "../../index/holders.ts";
import { compareTexts } from "../../model/collation.ts";
import { comparePartialDates, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Properties } from "../../model/records.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { evidenceAbout } from "../evidence-source.ts";
import { relationshipAt } from "../relationship-source.ts";

interface TimelineArguments extends PageArguments {
  readonly of: readonly string[];
  readonly via?: readonly RelationshipType[] | null;
  readonly rollUp?: boolean | null;
}

/** A statement with a date. */
interface Entry {
  /** The id of the relationship or figure; `<program>#start` for a property. */
  readonly id: string;
  readonly date: PartialDate;
  readonly bound: "SINCE" | "AS_OF" | "UNTIL";
  readonly until: string | null;
  readonly sort: "relationship" | "figure" | "property";
  readonly holder: string;
  /** The number of the relationship. */
  readonly edge?: number;
}

const OF = { min: 1, max: 50 };
/** The most relationships with a date that one question reads, and the most figures, and the most programs. */
const STATEMENTS_MAX = 5_000;

/** The dated statements about some entities in order of time. */
export async function timeline(_: unknown, args: TimelineArguments, context: Context, info: GraphQLResolveInfo) {
  const [rollUp, via] = [args.rollUp ?? true, listOf(args.via)];
  const index = await context.adjacency();
  const numbers = readEntities("of", args.of, OF, index);
  const found = datedAt(index, numbers, { rollUp, via });
  const roots = numbers.map((root) => index.idOf(root));
  const page = await readPage(args, info, context, ["timeline", roots, rollUp, via]);
  const entries = relationshipEntries(index, found.relationships);
  let undated = found.undated.size;
  if (via === null) {
    const figures = await figureEntries(index, numbers, rollUp, context);
    entries.push(...figures.entries, ...(await programEntries(found.programs, context)));
    undated += figures.undated;
  }
  entries.sort((a, b) => comparePartialDates(a.date, b.date) || compareTexts(a.id, b.id));
  const connection = connectionOf(page, sliceOf(entries, page), (entry) => ({
    node: () => shown(index, entry, context),
  }));
  return {
    ...connection,
    totalCount: entries.length,
    undatedCount: undated,
  };
}

/** The relationships with a date, each with its holder; the relationships without a date; and the related programs. */
function datedAt(
  index: Adjacency,
  roots: readonly number[],
  { rollUp, via }: { readonly rollUp: boolean; readonly via: readonly RelationshipType[] | null },
) {
  const passes = edgeFilter(index, { ...ALL_EDGES, via });
  const relationships = new Map<number, number>();
  const undated = new Set<number>();
  const programs = new Set<string>();
  for (const root of roots) {
    // A relationship between two holders belongs to the entity itself, else to the part with the smaller id.
    const [, ...parts] = rollUp ? holdersOf(index, root).list : [root];
    for (const holder of [root, ...parts.sort((a, b) => a - b)]) {
      if (index.kindOf(holder) === "PROGRAM") programs.add(index.idOf(holder));
      index.visit(holder, (edge, other) => {
        const isJoined = (PROGRAM_VIA as readonly string[]).includes(index.typeOf(edge));
        if (isJoined && index.kindOf(other) === "PROGRAM") programs.add(index.idOf(other));
        if (!passes(edge)) return;
        if (index.isUndated(edge)) undated.add(edge);
        else if (!relationships.has(edge)) relationships.set(edge, holder);
      });
    }
  }
  checkCount("relationships", relationships.size, "relationships with a date");
  checkCount("programs", programs.size);
  return { relationships, undated, programs };
}

/** The relationships, given with their holders, as entries. */
function relationshipEntries(index: Adjacency, holders: ReadonlyMap<number, number>): Entry[] {
  return [...holders].flatMap(([edge, holder]) => {
    const { since, until } = index.edgeTraitsOf(edge);
    const dates = { ...(since !== null && { since }), ...(until !== null && { until }) };
    return entryOf(index.edgeIdOf(edge), "relationship", index.idOf(holder), dates).map((entry) => ({
      ...entry,
      edge,
    }));
  });
}

async function figureEntries(index: Adjacency, roots: readonly number[], rollUp: boolean, { load }: Context) {
  const figures = new Set(roots.flatMap((root) => [...figuresOfEntity(index, root, rollUp)]));
  checkCount("figures", figures.size);
  const found = await load.figure.loadMany(Array.from(figures, (figure) => index.figures.idOf(figure)));
  const entries = found.flatMap((one) => (one === null ? [] : entryOf(one.id, "figure", one.of, one.properties)));
  return { entries, undated: figures.size - entries.length };
}

/** The starts and ends of programs. Each is a statement of its own. */
async function programEntries(ids: ReadonlySet<string>, { load }: Context): Promise<Entry[]> {
  const found = await Promise.all([...ids].map((id) => load.entity.load(id)));
  return found.flatMap((program) => {
    if (program === null) return [];
    const { id, properties } = program;
    const { start, end } = properties;
    return [
      ...entryOf(`${id}#start`, "property", id, start === undefined ? {} : { since: start }),
      ...entryOf(`${id}#end`, "property", id, end === undefined ? {} : { until: end }),
    ];
  });
}

/** A statement at its first date; none if it has no date. */
function entryOf(id: string, sort: Entry["sort"], holder: string, { since, asOf, until }: Properties): Entry[] {
  const date = parsePartialDate(String(asOf ?? since ?? until ?? ""));
  if (date === undefined) return [];
  const bound = asOf !== undefined ? "AS_OF" : since !== undefined ? "SINCE" : "UNTIL";
  return [{ id, date, bound, until: typeof until === "string" ? until : null, sort, holder }];
}

function shown(index: Adjacency, { id, date, bound, until, sort, holder, edge }: Entry, { load }: Context) {
  const property = sort === "property" ? (id.split("#")[1] ?? null) : null;
  return {
    date: date.text,
    bound,
    until,
    entity: () => load.entity.load(holder),
    relationship: () => (edge === undefined ? null : relationshipAt(index, edge)),
    figure: () => (sort === "figure" ? load.figure.load(id) : null),
    property,
    evidence: () =>
      evidenceAbout(index, property === null ? id : holder).filter((evidence) => evidence.property === property),
  };
}

function checkCount(limit: string, found: number, counts: string = limit): void {
  const hint = "Ask for fewer entities, without `rollUp`, or narrow `via`.";
  if (found > STATEMENTS_MAX) throw limitExceeded(limit, { max: STATEMENTS_MAX, found, counts, hint });
}
