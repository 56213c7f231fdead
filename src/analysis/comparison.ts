import type { Adjacency } from "../index/adjacency.ts";
import { compareEdgeIds } from "../index/edge-ids.ts";
import { partHolders } from "../index/holders.ts";
import { compareTexts } from "../model/collation.ts";
import type { EntityKind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { LEVELS, STATUSES } from "../model/values.ts";
import { PROGRAM_VIA } from "./counts/dimension-names.ts";
import { endsOf, visitRelationships } from "./entity-relationships.ts";
import { ALL_EDGES } from "./filters/edge-filter.ts";
import { figuresOfEntities } from "./filters/figure-filter.ts";
import { type Connection, connectionsOf } from "./partners/partner-connections.ts";
import { isLinkInEffect, Partners, USUAL_PARTNERS } from "./partners/partners.ts";

/** What entities are compared by. */
export type Section = "partners" | "certifications" | "programs" | "offerings" | "figures";

/** What one of the compared entities has of a row; by number. */
export interface ComparedCell {
  /** In the order of ids. */
  readonly edges: readonly number[];
  /** The parts that have the relationships, in the order of ids. */
  readonly through: readonly number[];
  /** The entity's own first, then the newest. */
  readonly figures: readonly number[];
  /** 0 if it is in effect, else the position of the nearest status in the list plus 1; undefined for an empty cell. */
  readonly status: number | undefined;
}

/** Something that at least one of the compared entities has. */
export interface ComparedRow {
  /** Identifies it in its section. */
  readonly id: string;
  /** The partner, certification, program or offering by number, or the certification whose holders figures count. */
  readonly entity: number | undefined;
  /** Of certifications. */
  readonly family: string | null;
  readonly level: string | null;
  /** Of figures. */
  readonly measure: string | null;
  readonly subject: string | null;
  /** The number of the entities that have it, in effect. */
  readonly count: number;
  /**
   * By entity, in their order; computed on demand.
   *
   * @param page - the partners that are shown with this one, by number: all their cells are computed at once.
   */
  readonly cells: (page?: readonly number[]) => readonly ComparedCell[];
}

const NO_TRAITS = { entity: undefined, family: null, level: null, measure: null, subject: null } as const;
const EMPTY: ComparedCell = { edges: [], through: [], figures: [], status: undefined };
/** From the highest down; unknown ones are last. */
const LEVEL_ORDER: readonly (string | null)[] = [...Object.keys(LEVELS).reverse(), null];

/** The relationships that rows are made of, and the kind of the other end. */
const RELATED: Readonly<
  Record<"certifications" | "programs" | "offerings", { via: readonly RelationshipType[]; kind: EntityKind }>
> = {
  certifications: { via: ["CERTIFIED_AS"], kind: "CERTIFICATION" },
  programs: { via: PROGRAM_VIA, kind: "PROGRAM" },
  offerings: { via: ["OFFERS"], kind: "OFFERING" },
};

/**
 * Compares entities by what they and their parts have, except what has ended.
 *
 * What more of the entities have, in effect, is first; then what more have or plan. Ties go by name, then by id.
 * Certifications of one family and level are one row, and the rows of a family are together, from the highest level
 * down. Figures of one measure and subject are one row; those of programs and offerings are left out.
 */
export function compareBy(index: Adjacency, roots: readonly number[], section: Section): readonly ComparedRow[] {
  if (section === "partners") return comparePartners(index, roots);
  if (section === "figures") return compareFigures(index, roots);
  const rows = compareRelated(index, roots, section);
  return section === "certifications" ? byFamily(index, roots, rows) : rows.map((row) => rowOf(index, row));
}

/** The number of relationships that comparing some entities visits. */
export function comparisonWork(index: Adjacency, roots: readonly number[]): number {
  const partners = new Partners(index, { ...USUAL_PARTNERS, status: "not ended" });
  return roots.reduce((sum, root) => sum + partners.workOf(root), 0);
}

/** One other end, with the statuses and the cells of the entities. */
interface Related {
  readonly other: number;
  readonly cells: readonly ComparedCell[];
}

function rowOf(index: Adjacency, { other, cells }: Related): ComparedRow {
  return { ...NO_TRAITS, id: index.idOf(other), entity: other, count: countCells(cells).count, cells: () => cells };
}

/** The nearer to being in effect of two statuses. */
function nearer(a: number | undefined, b: number): number {
  const rank = isLinkInEffect(b) ? 0 : b;
  return a === undefined ? rank : Math.min(a, rank);
}

function comparePartners(index: Adjacency, roots: readonly number[]): ComparedRow[] {
  const partners = new Partners(index, { ...USUAL_PARTNERS, status: "not ended" });
  const found = new Map<number, (number | undefined)[]>();
  roots.forEach((root, at) => {
    partners.visitPartners(root, (partner, { status }) => {
      let statuses = found.get(partner);
      if (statuses === undefined) {
        statuses = roots.map(() => undefined);
        found.set(partner, statuses);
      }
      statuses[at] = nearer(statuses[at], status);
    });
  });
  let connections: ReturnType<typeof connectionsOf> | undefined;
  const cellsOf = (partner: number, page: readonly number[]): readonly ComparedCell[] => {
    if (connections?.has(partner) !== true) connections = connectionsOf(partners, roots, [partner, ...page]);
    return partnerCells(index, roots, connections.get(partner) ?? []);
  };
  // Hubs have tens of thousands of partners: each row is one plain object, without copies of others.
  return Array.from(found, ([partner, statuses]) => ({ partner, ...countStatuses(statuses) }))
    .sort((a, b) => b.count - a.count || b.any - a.any || byName(index, a.partner, b.partner))
    .map(({ partner, count }) => ({
      id: index.idOf(partner),
      entity: partner,
      family: null,
      level: null,
      measure: null,
      subject: null,
      count,
      cells: (page = []) => cellsOf(partner, page),
    }));
}

function countCells(cells: readonly ComparedCell[]): { count: number; any: number } {
  return countStatuses(cells.map(({ status }) => status));
}

/** How many of the compared entities have something in effect, and how many have it at all. */
function countStatuses(statuses: readonly (number | undefined)[]): { count: number; any: number } {
  let [count, any] = [0, 0];
  for (const status of statuses) {
    if (status === undefined) continue;
    any++;
    if (isLinkInEffect(status)) count++;
  }
  return { count, any };
}

function partnerCells(index: Adjacency, roots: readonly number[], connections: readonly Connection[]): ComparedCell[] {
  return roots.map((root) => {
    const connection = connections.find((one) => one.root === root);
    if (connection === undefined) return EMPTY;
    const edges = connection.edges.toSorted((a, b) => compareEdgeIds(index, a, b));
    return { ...EMPTY, edges, through: connection.through, status: connection.status };
  });
}

/** What the entities are related to by some types, in the order of rows. */
function compareRelated(index: Adjacency, roots: readonly number[], section: keyof typeof RELATED): Related[] {
  const { via, kind } = RELATED[section];
  const ended = STATUSES.indexOf("ended") + 1;
  const conditions = { ...ALL_EDGES, via, kinds: [kind], direction: "OUT", rollUp: true } as const;
  const found = new Map<number, CellBuilder[]>();
  roots.forEach((root, at) => {
    visitRelationships(index, root, conditions, (entry) => {
      const { edge, holder, other } = endsOf(index, entry);
      const status = index.statuses[edge] as number;
      if (status === ended) return;
      const cells = found.get(other) ?? roots.map(() => new CellBuilder());
      found.set(other, cells);
      cells[at]?.add(edge, holder === root ? undefined : holder, status);
    });
  });
  return Array.from(found, ([other, builders]) => {
    const cells = builders.map((builder) => builder.finish(index));
    return { other, cells, ...countCells(cells) };
  }).sort((a, b) => b.count - a.count || b.any - a.any || byName(index, a.other, b.other));
}

function byName(index: Adjacency, a: number, b: number): number {
  return (index.nameRanks[a] as number) - (index.nameRanks[b] as number) || a - b;
}

class CellBuilder {
  private readonly edges = new Set<number>();
  private readonly through = new Set<number>();
  private status: number | undefined;

  add(edge: number, part: number | undefined, status: number): void {
    this.edges.add(edge);
    if (part !== undefined) this.through.add(part);
    this.status = nearer(this.status, status);
  }

  finish(index: Adjacency): ComparedCell {
    return {
      ...EMPTY,
      edges: [...this.edges].sort((a, b) => compareEdgeIds(index, a, b)),
      through: [...this.through].sort((a, b) => a - b),
      status: this.status,
    };
  }
}

/** One row for each family and level; a certification without a family has its own. */
function byFamily(index: Adjacency, roots: readonly number[], certifications: readonly Related[]): ComparedRow[] {
  const families = new Map<string, { family: string | null; name: string; members: Related[] }>();
  for (const one of certifications) {
    const { family } = index.traitsOf(one.other);
    const key = family === null ? index.idOf(one.other) : `#${family}`;
    const group = families.get(key) ?? { family, name: family ?? index.nameOf(one.other), members: [] };
    families.set(key, group);
    group.members.push(one);
  }
  return Array.from(families.entries(), ([key, { family, name, members }]) => {
    return { key, family, name, members, ...countCells(joined(index, roots, members)) };
  })
    .sort((a, b) => b.count - a.count || b.any - a.any || compareTexts(a.name, b.name) || compareTexts(a.key, b.key))
    .flatMap(({ key, family, members }) =>
      LEVEL_ORDER.flatMap((level) => {
        const own = members.filter(({ other }) => index.traitsOf(other).level === level);
        if (own.length === 0) return [];
        const cells = joined(index, roots, own);
        const entity = own.length === 1 ? own[0]?.other : undefined;
        const id = `${key}#${level ?? ""}`;
        return { ...NO_TRAITS, id, entity, family, level, count: countCells(cells).count, cells: () => cells };
      }),
    );
}

/** The cells of several rows as those of one. */
function joined(index: Adjacency, roots: readonly number[], rows: readonly Related[]): ComparedCell[] {
  return roots.map((_, at) => {
    const own = rows.map(({ cells }) => cells[at] as ComparedCell).filter(({ status }) => status !== undefined);
    if (own.length === 0) return EMPTY;
    return {
      ...EMPTY,
      edges: own.flatMap(({ edges }) => edges).sort((a, b) => compareEdgeIds(index, a, b)),
      through: [...new Set(own.flatMap(({ through }) => through))].sort((a, b) => a - b),
      status: Math.min(...own.map(({ status }) => status as number)),
    };
  });
}

function compareFigures(index: Adjacency, roots: readonly number[]): ComparedRow[] {
  const { table } = index.figures;
  const found = new Map<string, { first: number; figures: number[][] }>();
  roots.forEach((root, at) => {
    for (const figure of figuresOfEntities(index, partHolders(index, root).list)) {
      const key = [table.measures[figure], table.subjects[figure], table.certifications[figure]].join(" ");
      const row = found.get(key) ?? { first: figure, figures: roots.map(() => []) };
      found.set(key, row);
      row.figures[at]?.push(figure);
    }
  });
  const given = (column: Uint32Array, figure: number): string | null => index.figures.textOf(column, figure) || null;
  const rows = Array.from(found.values(), ({ first, figures }) => {
    const measure = index.figures.measureOf(first);
    const [subject, certification] = [given(table.subjects, first), given(table.certifications, first)];
    const id = JSON.stringify([measure, subject, certification]);
    const entity = certification === null ? undefined : index.numberOf(certification);
    const count = figures.filter(({ length }) => length > 0).length;
    const cells = () => figures.map((own, at) => figureCell(index, roots[at] as number, own));
    return { ...NO_TRAITS, id, entity, measure, subject, count, cells, certification };
  });
  const text = (value: string | null): string => value ?? "";
  return rows.sort(
    (a, b) =>
      b.count - a.count ||
      compareTexts(a.measure, b.measure) ||
      compareTexts(text(a.subject), text(b.subject)) ||
      compareTexts(text(a.certification), text(b.certification)),
  );
}

function figureCell(index: Adjacency, root: number, figures: readonly number[]): ComparedCell {
  if (figures.length === 0) return EMPTY;
  const { entities, asOf, since, until } = index.figures.table;
  const timeOf = (figure: number): string =>
    index.figures.textOf(asOf, figure) || index.figures.textOf(until, figure) || index.figures.textOf(since, figure);
  const isPart = (figure: number): number => Number(entities[figure] !== root);
  const sorted = figures.toSorted((a, b) => isPart(a) - isPart(b) || compareTexts(timeOf(b), timeOf(a)) || a - b);
  return { ...EMPTY, figures: sorted, status: 0 };
}
