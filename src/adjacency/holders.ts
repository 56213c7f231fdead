import type { EntityKind } from "../model/kinds.ts";
import type { Adjacency } from "./adjacency.ts";

const PART: ReadonlySet<EntityKind> = new Set(["CAMPUS", "DEPARTMENT", "TEAM"]);
const WHOLE: ReadonlySet<EntityKind> = new Set(["HOSPITAL", "INSTITUTION"]);
/** How many steps up or down parts count for their institution. */
const STEPS = 3;

/** What counts as a part of an institution or of a place. */
export const PARTS_AND_PLACES: ReadonlySet<EntityKind> = new Set([...PART, "PROVINCE", "CITY", "COUNTY"]);

/** An entity and, with roll-up, its campuses, departments and teams, or parts of other kinds: what holds relationships for it. */
export function holdersOf(
  index: Adjacency,
  node: number,
  rollUp: boolean,
  kinds: ReadonlySet<EntityKind> = PART,
): number[] {
  const found = new Set([node]);
  let last = [node];
  for (let step = 0; rollUp && step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    index.extent?.need(last);
    for (const whole of last)
      index.visit(whole, (edge, part) => {
        if (isPartOf(index, edge, part) && kinds.has(index.kindOf(part)) && !found.has(part)) {
          found.add(part);
          next.push(part);
        }
      });
    last = next;
  }
  return [...found];
}

/** Says that what entities and their parts hold will be looked at, so that it is read at once where the index is of a part of the graph. */
export function expectHolders(index: Adjacency, nodes: readonly number[]): void {
  if (index.extent === undefined) return;
  let last = nodes;
  for (let step = 0; step <= STEPS; step++) {
    index.extent.need(last);
    const next = new Set<number>();
    for (const whole of last)
      index.visit(whole, (edge, part) => {
        if (isPartOf(index, edge, part) && PART.has(index.kindOf(part))) next.add(part);
      });
    last = [...next];
  }
}

/** The institutions that an entity counts for as a part; itself where there is none, or without roll-up. */
export function wholesOf(index: Adjacency, node: number, rollUp: boolean): number[] {
  const found = new Set<number>();
  let last = [node];
  for (let step = 0; rollUp && step < STEPS && last.length > 0; step++) {
    const next = new Set<number>();
    for (const part of last) {
      if (!PART.has(index.kindOf(part))) continue;
      index.visitAbove(part, (edge, whole) => {
        if (!isPartOf(index, edge, part)) return;
        if (WHOLE.has(index.kindOf(whole))) found.add(whole);
        next.add(whole);
      });
    }
    last = [...next];
  }
  return found.size === 0 ? [node] : [...found];
}

/** Whether a relationship makes the entity that it starts at a part of the other end. */
function isPartOf(index: Adjacency, edge: number, part: number): boolean {
  const type = index.typeOf(edge);
  return (type === "PART_OF" || type === "AFFILIATED_WITH") && index.from[edge] === part;
}
