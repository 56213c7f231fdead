import { compareTexts } from "../../src/model/collation.ts";
import type { Content } from "../../src/model/records.ts";

const PARTS = ["CAMPUS", "DEPARTMENT", "TEAM"];
const PLACES = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const BELONGS = ["PART_OF", "AFFILIATED_WITH"];

type Records = Pick<Content, "entities" | "relationships" | "figures" | "measures">;
type Relationships = Records["relationships"];
type Figures = Records["figures"];

/** A column: certifications or a program, and the family of the certifications. */
export interface PlainColumn {
  readonly of: readonly string[];
  readonly family?: string;
}

/** Tables of holders by county, by their definition, over all records, with no thought of speed. */
export class GapOracle {
  private readonly records: Records;
  private readonly kinds: ReadonlyMap<string, string>;
  private readonly places = new Map<string, Set<string>>();

  constructor(records: Records) {
    this.records = records;
    this.kinds = new Map(records.entities.map(({ id, kind }) => [id, kind]));
  }

  /** Whether a place is in another one. */
  isIn(id: string, place: string): boolean {
    return this.up([id], ["PART_OF"]).has(place);
  }

  /** The rows of a table, the last one for what has no known county. */
  table(columns: readonly PlainColumn[], within: string, via: readonly string[]) {
    const places = this.records.entities.flatMap(({ id, kind }) =>
      PLACES.includes(kind) && this.isIn(id, within) ? [id] : [],
    );
    const counties = places.filter((id) => this.kindOf(id) === "COUNTY").sort(compareTexts);
    const others = places.filter((place) => !counties.includes(place));
    const held = (of: readonly string[]) =>
      this.records.relationships.filter(({ type, to }) => via.includes(type) && of.includes(to));
    const isIn = (id: string, county: string) =>
      id === county || (!places.includes(id) && this.placesOf(id).has(county));
    const rows: { county: { id: string } | null; cells: ReturnType<GapOracle["cellOf"]>[] }[] = counties.map(
      (county) => ({
        county: { id: county },
        cells: columns.map((column) =>
          this.cellOf(
            held(column.of).filter(({ from }) => isIn(from, county)),
            this.countingIn(column, [county]),
          ),
        ),
      }),
    );
    const elsewhere = columns.map((column) =>
      this.cellOf(
        held(column.of).filter(
          ({ from }) => places.some((place) => isIn(from, place)) && !counties.some((county) => isIn(from, county)),
        ),
        this.countingIn(column, others),
      ),
    );
    if (elsewhere.some(({ state }) => state !== "NONE")) rows.push({ county: null, cells: elsewhere });
    return rows;
  }

  /** The figures of some places that count the holders of a column. */
  private countingIn({ of, family }: PlainColumn, places: readonly string[]): Figures {
    const { entities, measures, figures } = this.records;
    const names = entities.flatMap(({ id, properties: { name, aliases } }) =>
      of.includes(id) ? [name, ...((aliases ?? []) as string[])] : [],
    );
    const units = new Map(measures.map(({ id, unit }) => [id, unit]));
    return figures
      .filter(({ of: place, measure, properties: { certification, relationship, subject } }) => {
        if (!places.includes(place) || !["家", "个"].includes(units.get(measure) ?? "")) return false;
        if (certification !== undefined) return of.includes(String(certification));
        if (relationship !== undefined) return of.some((id) => String(relationship).split("/").includes(id));
        return [...names, ...(family === undefined ? [] : [family])].some((name) =>
          String(subject ?? "").includes(String(name)),
        );
      })
      .sort((x, y) => compareTexts(x.id, y.id));
  }

  private cellOf(edges: Relationships, figures: Figures) {
    const found = new Map<string, { relationships: Set<string>; through: Set<string> }>();
    for (const { id, from } of edges)
      for (const whole of this.wholesOf(from)) {
        const one = found.get(whole) ?? { relationships: new Set(), through: new Set() };
        one.relationships.add(id);
        if (whole !== from) one.through.add(from);
        found.set(whole, one);
      }
    const standing = edges.map(({ properties: { status = "held" } }) =>
      status === "held" || status === "passed-review" ? "HELD" : status === "ended" ? "ENDED" : "SOUGHT",
    );
    return {
      state:
        (["HELD", "SOUGHT", "ENDED"] as const).find((state) => standing.includes(state)) ??
        (figures.length > 0 ? "COUNTED" : "NONE"),
      figures: figures.map(({ id }) => ({ id })),
      holders: [...found]
        .sort(([a], [b]) => compareTexts(a, b))
        .map(([id, { relationships, through }]) => ({
          node: { id },
          through: [...through].sort(compareTexts).map((one) => ({ id: one })),
          relationships: [...relationships].sort(compareTexts).map((one) => ({ id: one })),
        })),
    };
  }

  private kindOf(id: string): string {
    return this.kinds.get(id) ?? "";
  }

  private up(ids: Iterable<string>, types: readonly string[]): Set<string> {
    const found = new Set(ids);
    for (let step = 0; step < 3; step++)
      for (const { type, from, to } of [...this.records.relationships])
        if (types.includes(type) && found.has(from)) found.add(to);
    return found;
  }

  private placesOf(id: string): Set<string> {
    const located = (ids: Set<string>) =>
      this.records.relationships.filter(({ type, from }) => type === "LOCATED_IN" && ids.has(from)).map(({ to }) => to);
    const places =
      this.places.get(id) ??
      new Set([...this.up(located(this.up([id], BELONGS)), ["PART_OF"]), ...this.up([id], ["PART_OF"])]);
    this.places.set(id, places);
    return places;
  }

  /** The institutions that have something, through parts only. */
  private wholesOf(id: string): string[] {
    const wholes = new Set<string>();
    const climb = (part: string, steps: number): void => {
      if (steps === 0 || !PARTS.includes(this.kindOf(part))) return;
      for (const { type, from, to } of this.records.relationships) {
        if (from !== part || !BELONGS.includes(type)) continue;
        if (["HOSPITAL", "INSTITUTION"].includes(this.kindOf(to))) wholes.add(to);
        climb(to, steps - 1);
      }
    };
    climb(id, 3);
    return wholes.size === 0 ? [id] : [...wholes];
  }
}
