import { YilianError } from "../errors.ts";
import { isRelationshipType, type RelationshipType } from "../model/relationship-types.ts";
import { isPartKind } from "../model/roll-up.ts";
import { degrees, edgesAbove, edgesAround, passages, someNodes } from "../queries/adjacency.ts";
import { Adjacency } from "./adjacency.ts";
import { type EdgeTraits, type NodeRow, RelationshipTable } from "./builder.ts";
import type { Reader } from "./dataset-version.ts";
import { Extent, type Known, type PopulationAsked, Unread, type Wanted } from "./extent.ts";
import { nodeRows } from "./id-ranges.ts";

/** The most relationships that are read for one request: some seconds' on either engine. */
export const REGION_MAX = 200_000;
/** How many relationships one statement reads, about, and about how many ids it is asked. */
const EDGES_AT_ONCE = 20_000;
const IDS_AT_ONCE = 5_000;

/** What a region is read with. */
export interface RegionSource {
  readonly reader: Reader;
  /** How many there are in a population of the data set. */
  readonly population: (asked: PopulationAsked) => Promise<number>;
  /** The most relationships that are read. */
  readonly max?: number;
}

interface EdgeRows extends Omit<EdgeTraits, "type"> {
  readonly type: string;
  readonly ids: readonly string[];
}

/**
 * The part of a graph that the questions of a request touch, read by bounded statements as far as they need it.
 *
 * For data sets of which no index is made. A question is answered on an {@link Adjacency} of what was read; where that
 * does not reach, what is missing is read and the question is answered anew, until it is as on the whole graph.
 */
export class Region {
  private readonly source: Required<RegionSource>;
  private readonly nodes = new Map<string, NodeRow>();
  private readonly absent = new Set<string>();
  private readonly edges: (EdgeTraits & { readonly ids: readonly string[] })[] = [];
  /** The relationships read, with their ends. */
  private readonly ends = new Map<string, readonly [from: string, to: string]>();
  private readonly around = new Set<string>();
  private readonly above = new Set<string>();
  private readonly degrees = new Map<string, number>();
  private readonly weighed = new Set<string>();
  private readonly evidence = new Map<string, number>();
  private readonly populations = new Map<string, number>();
  /** Ends of relationships that were not looked up yet, and parts of which it was not read what they are parts of. */
  private readonly unmet = new Set<string>();
  private readonly parts = new Set<string>();
  private made: Adjacency | undefined;
  /** How many relationships were read at entities. */
  private count = 0;
  private working: Promise<unknown> = Promise.resolve();

  private readonly known: Known = {
    entities: { has: (id) => this.nodes.has(id) || this.absent.has(id) },
    relationships: this.around,
    above: { has: (id) => this.around.has(id) || this.above.has(id) },
    degrees: this.degrees,
    passages: this.weighed,
    population: (asked) => this.populations.get(JSON.stringify(asked)),
  };

  constructor(source: RegionSource) {
    this.source = { max: REGION_MAX, ...source };
  }

  /**
   * Gives what `answer` gives on an index that reaches far enough; it is called again and again, until it does.
   *
   * Numbers hold for one call. Entities that are named beforehand are looked up at once.
   *
   * @throws {YilianError} INDEX_TOO_LARGE when that takes more relationships than may be read; what reading throws.
   */
  async answer<T>(ids: readonly string[], answer: (index: Adjacency) => T | Promise<T>): Promise<T> {
    await this.inTurn(() => this.read({ entities: ids }));
    for (;;) {
      const index = await this.inTurn(async () => {
        // A reading that failed may have left some.
        await this.meet();
        return this.index();
      });
      try {
        return await answer(index);
      } catch (error) {
        if (!(error instanceof Unread)) throw error;
        await this.inTurn(() => this.read(error.wanted));
      }
    }
  }

  /** Runs work that others may ask for too, one piece after another. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const working = this.working.then(work);
    this.working = working.catch(() => {});
    return working;
  }

  private index(): Adjacency {
    if (this.made?.extent?.isSpent === false) return this.made;
    const passagesOf = ({ id }: NodeRow): number => this.evidence.get(id) ?? 0;
    const nodes = [...this.nodes.values()].map((node) => ({ ...node, evidence: passagesOf(node) }));
    const table = new RelationshipTable(nodes);
    for (const { ids, ...traits } of this.edges) table.addAlike(traits, ids, this.evidence);
    this.made = new Adjacency(table, [], new Extent(table.ids, this.known));
    return this.made;
  }

  /** Reads what is wanted and was not read yet. */
  private async read(wanted: Wanted): Promise<void> {
    // Others may have asked for the same meanwhile.
    if (!this.lacks(wanted)) return;
    // What is made of what was read so far must not be taken for what is made of more.
    this.made?.extent?.spend();
    await this.readNodes(wanted.entities ?? []);
    await this.readDegrees(wanted.degrees ?? []);
    await this.readAround([...(wanted.relationships ?? []), ...(wanted.passages ?? [])]);
    await this.readAbove(wanted.above ?? []);
    await this.readPassages(wanted.passages ?? []);
    const { population } = wanted;
    if (population !== undefined)
      this.populations.set(JSON.stringify(population), await this.source.population(population));
    await this.meet();
  }

  private lacks({ population, ...wanted }: Wanted): boolean {
    const { known } = this;
    if (population !== undefined && known.population(population) === undefined) return true;
    const kinds = ["entities", "relationships", "above", "degrees", "passages"] as const;
    return kinds.some((kind) => (wanted[kind] ?? []).some((id) => !known[kind].has(id)));
  }

  private async readNodes(ids: Iterable<string>): Promise<void> {
    const unread = new Set([...ids].filter((id) => !this.nodes.has(id) && !this.absent.has(id)));
    for (const some of portions(unread)) {
      for (const node of nodeRows(await this.source.reader.read(someNodes, { ids: some }), new Map())) {
        this.nodes.set(node.id, node);
        if (isPartKind(node.kind)) this.parts.add(node.id);
      }
      for (const id of some) if (!this.nodes.has(id)) this.absent.add(id);
    }
  }

  private async readDegrees(ids: Iterable<string>): Promise<void> {
    for (const some of portions([...ids].filter((id) => !this.degrees.has(id)))) {
      const found = countsOf(await this.source.reader.read(degrees, { ids: some }));
      for (const id of some) this.degrees.set(id, found.get(id) ?? 0);
    }
  }

  private async readAround(ids: readonly string[]): Promise<void> {
    const unread = new Set(ids.filter((id) => !this.around.has(id)));
    await this.readDegrees(unread);
    const needed = [...unread].reduce((all, id) => all + (this.degrees.get(id) ?? 0), this.count);
    if (needed > this.source.max) throw tooMuch(needed, this.source.max);
    for (const some of portions(unread, (id) => this.degrees.get(id) ?? 0)) {
      this.add(await this.source.reader.read(edgesAround, { ids: some }));
      for (const id of some) this.around.add(id);
    }
    this.count = needed;
  }

  private async readAbove(ids: Iterable<string>): Promise<void> {
    const unread = [...ids].filter((id) => !this.above.has(id) && !this.around.has(id));
    for (const some of portions(unread)) {
      this.add(await this.source.reader.read(edgesAbove, { ids: some }));
      for (const id of some) this.above.add(id);
    }
  }

  /** How many passages bear on entities and on their relationships, which were read. */
  private async readPassages(ids: readonly string[]): Promise<void> {
    const unread = new Set(ids.filter((id) => !this.weighed.has(id)));
    if (unread.size === 0) return;
    const about = new Set(unread);
    for (const [id, [from, to]] of this.ends) if (unread.has(from) || unread.has(to)) about.add(id);
    for (const some of portions([...about].filter((id) => !this.evidence.has(id)))) {
      const found = countsOf(await this.source.reader.read(passages, { ids: some }));
      for (const id of some) this.evidence.set(id, found.get(id) ?? 0);
    }
    for (const id of unread) this.weighed.add(id);
  }

  private add(rows: readonly EdgeRows[]): void {
    for (const { ids, type, ...traits } of rows) {
      if (!isRelationshipType(type)) continue;
      const unread = ids.filter((id) => !this.ends.has(id));
      for (const id of unread) {
        const ends = endsOf(id, type);
        this.ends.set(id, ends);
        for (const end of ends) if (!this.nodes.has(end)) this.unmet.add(end);
      }
      if (unread.length > 0) this.edges.push({ type, ...traits, ids: unread });
    }
  }

  /** Reads what is at the other ends, and what parts are parts of, so that they count for their institutions. */
  private async meet(): Promise<void> {
    while (this.unmet.size + this.parts.size > 0) {
      await this.readNodes(this.unmet);
      this.unmet.clear();
      await this.readAbove(this.parts);
      for (const part of this.parts) if (this.above.has(part) || this.around.has(part)) this.parts.delete(part);
    }
  }
}

function endsOf(id: string, type: RelationshipType): readonly [string, string] {
  const [from = "", , to = ""] = id.split("/", 3);
  // One whose id does not tell its ends is left out, as the whole index has it.
  return id.startsWith(`${from}/${type}/`) ? [from, to] : ["", ""];
}

function countsOf(rows: readonly { readonly count: number; readonly ids: readonly string[] }[]): Map<string, number> {
  return new Map(rows.flatMap(({ count, ids }) => ids.map((id) => [id, count] as const)));
}

/** Cuts ids into as many lists as statements need. */
function* portions(ids: Iterable<string>, weightOf: (id: string) => number = () => 0): Generator<string[]> {
  let some: string[] = [];
  let weight = 0;
  for (const id of ids) {
    const own = weightOf(id);
    if (some.length > 0 && (some.length >= IDS_AT_ONCE || weight + own > EDGES_AT_ONCE)) {
      yield some;
      [some, weight] = [[], 0];
    }
    some.push(id);
    weight += own;
  }
  if (some.length > 0) yield some;
}

function tooMuch(needed: number, max: number): YilianError {
  const [needs, may] = [needed, max].map((count) => count.toLocaleString("en"));
  const told = `This question looks at ${needs} relationships or more; where no index is made of the data set, the limit is ${may}. Ask about fewer entities, fewer hops, or entities with fewer relationships; or ask the operator to raise INDEX_MAX_RELATIONSHIPS.`;
  return new YilianError("INDEX_TOO_LARGE", told, { details: { max, needed, told } });
}
