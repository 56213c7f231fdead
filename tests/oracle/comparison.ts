import { groupBy } from "../../src/model/grouping.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { LinkOracle } from "./partner-links.ts";
import { byCodePoints, type PlainEntity, type PlainGraph } from "./plain.ts";
import { RelationshipOracle } from "./relationships.ts";

/** What one entity has of a row. */
export interface PlainCell {
  readonly relationships: readonly string[];
  readonly through: readonly string[];
  /** `in effect`, a status, or null for an empty cell. */
  readonly status: string | null;
}

export interface PlainComparedRow {
  readonly entity: string | null;
  readonly family: string | null;
  readonly level: string | null;
  readonly count: number;
  readonly cells: readonly PlainCell[];
}

const EMPTY: PlainCell = { relationships: [], through: [], status: null };
const STATUSES = ["in effect", "building", "candidate", "planned"];
const LEVELS = ["national", "provincial", "municipal", null];
const PARTNER_VIA = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"];
const ALL = { kind: null, since: null, status: null, asOf: null, undated: true, rollUp: true } as const;
const SECTIONS: Readonly<Record<string, { via: readonly string[]; kind: EntityKind }>> = {
  certifications: { via: ["CERTIFIED_AS"], kind: "CERTIFICATION" },
  programs: { via: ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"], kind: "PROGRAM" },
  offerings: { via: ["OFFERS"], kind: "OFFERING" },
};

/** Entities side by side, by definition, over the complete graph, with no thought of speed. */
export class ComparisonOracle {
  private readonly graph: PlainGraph;
  private readonly links: LinkOracle;
  private readonly relationships: RelationshipOracle;

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.links = new LinkOracle(graph);
    this.relationships = new RelationshipOracle(graph);
  }

  rows(roots: readonly string[], section: string): PlainComparedRow[] {
    const columns = roots.map((root) =>
      section === "partners" ? this.partnersOf(root) : this.relatedTo(root, section),
    );
    const others = new Set(columns.flatMap((column) => [...column.keys()]));
    const keyOf = (other: string) => {
      const { family = null, level = null } = this.entity(other);
      return section === "certifications" ? { family, level } : { family: null, level: null };
    };
    const groups = groupBy([...others], (other) => {
      const { family, level } = keyOf(other);
      return family === null ? other : `#${family} ${level}`;
    });
    const rows = [...groups.values()].map((members) => {
      const cells = columns.map((column) => joined(members.flatMap((other) => column.get(other) ?? [])));
      const [first = "", ...more] = members;
      const { family } = keyOf(first);
      return {
        members,
        ...{ name: family ?? this.entity(first).name, key: family === null ? first : `#${family}` },
        row: { entity: more.length === 0 ? first : null, ...keyOf(first), count: held(cells), cells },
      };
    });
    const together = (key: string) => {
      const members = rows.filter((one) => one.key === key).flatMap((one) => one.members);
      const cells = columns.map((column) => joined(members.flatMap((other) => column.get(other) ?? [])));
      return { count: held(cells), any: cells.filter(({ status }) => status !== null).length };
    };
    return rows
      .sort((a, b) => {
        const [x, y] = [together(a.key), together(b.key)];
        return (
          y.count - x.count ||
          y.any - x.any ||
          byCodePoints(a.name, b.name) ||
          byCodePoints(a.key, b.key) ||
          LEVELS.indexOf(a.row.level) - LEVELS.indexOf(b.row.level)
        );
      })
      .map(({ row }) => row);
  }

  private partnersOf(root: string): Map<string, PlainCell> {
    const conditions = { via: PARTNER_VIA, status: null, planned: true, asOf: null, undated: true, rollUp: true };
    return new Map(
      [...this.links.links(root, conditions)].map(([partner, { relationships, through, status }]) => [
        partner,
        { relationships, through, status: status ?? "in effect" },
      ]),
    );
  }

  private relatedTo(root: string, section: string): Map<string, PlainCell> {
    const { via = [], kind = "PROGRAM" } = SECTIONS[section] ?? {};
    const cells = new Map<string, PlainCell>();
    for (const row of this.relationships.list(root, { ...ALL, via, direction: "OUT", kinds: [kind] }, [])) {
      const status = this.graph.relationships.find(({ id }) => id === row.relationship)?.status ?? "held";
      if (status === "ended") continue;
      const cell = {
        relationships: [row.relationship],
        through: row.holder === root ? [] : [row.holder],
        status: ["held", "passed-review"].includes(status) ? "in effect" : status,
      };
      cells.set(row.other, joined([cell, ...[cells.get(row.other) ?? []].flat()]));
    }
    return cells;
  }

  private entity(id: string): PlainEntity {
    return this.graph.entities.find((one) => one.id === id) as PlainEntity;
  }
}

function joined(cells: readonly PlainCell[]): PlainCell {
  if (cells.length === 0) return EMPTY;
  return {
    relationships: [...new Set(cells.flatMap(({ relationships }) => relationships))].sort(byCodePoints),
    through: [...new Set(cells.flatMap(({ through }) => through))].sort(byCodePoints),
    status: STATUSES.find((status) => cells.some((cell) => cell.status === status)) ?? null,
  };
}

function held(cells: readonly PlainCell[]): number {
  return cells.filter(({ status }) => status === "in effect").length;
}
