interface Plain {
  readonly entities: readonly { readonly id: string; readonly kind: string }[];
  readonly relationships: readonly { readonly type: string; readonly from: string; readonly to: string }[];
}

const PLACES = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const PARTS_AND_PLACES = ["CAMPUS", "DEPARTMENT", "TEAM", "PROVINCE", "CITY", "COUNTY"];

/** What counts for an entity by roll-up, by its definition. */
export class HolderOracle {
  private readonly relationships: Plain["relationships"];
  private readonly kinds: ReadonlyMap<string, string>;

  constructor({ entities, relationships }: Plain) {
    this.relationships = relationships;
    this.kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  }

  /** Of relationships: an entity and its parts; a place, the places inside it, and all that is in them. */
  ofRelationships(id: string, rollUp = true): Set<string> {
    if (!rollUp) return new Set([id]);
    const parts = this.belonging(id, PARTS_AND_PLACES);
    if (!PLACES.includes(this.kindOf(id))) return parts;
    const places = this.belonging(id, PLACES);
    const located = this.relationships.filter(({ type, to }) => type === "LOCATED_IN" && places.has(to));
    return new Set([...parts, ...located.flatMap(({ from }) => [...this.belonging(from, null)])]);
  }

  /** Of figures: the same, with all other parts, the staff, and the programs and offerings of all of these. */
  ofFigures(id: string, rollUp = true): Set<string> {
    if (!rollUp) return new Set([id]);
    const holders = new Set([...this.ofRelationships(id), ...this.belonging(id, null)]);
    const had = this.relationships
      .filter(({ type, from }) => ["RUNS", "LEADS", "OFFERS"].includes(type) && holders.has(from))
      .filter(({ to }) => ["PROGRAM", "OFFERING"].includes(this.kindOf(to)));
    return new Set([...holders, ...had.map(({ to }) => to)]);
  }

  /** An entity and what belongs to it in at most three steps, of some kinds or of any kind. */
  private belonging(id: string, kinds: readonly string[] | null): Set<string> {
    const found = new Set([id]);
    for (let step = 0; step < 3; step++)
      for (const whole of [...found])
        for (const { type, from, to } of this.relationships)
          if (to === whole && this.isBelonging(type, from) && (kinds === null || kinds.includes(this.kindOf(from))))
            found.add(from);
    return found;
  }

  private isBelonging(type: string, from: string): boolean {
    if (type === "PART_OF") return true;
    return type === "AFFILIATED_WITH" && !["HOSPITAL", "INSTITUTION"].includes(this.kindOf(from));
  }

  private kindOf(id: string): string {
    return this.kinds.get(id) ?? "";
  }
}
