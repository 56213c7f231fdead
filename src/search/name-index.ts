import type { Adjacency } from "../index/adjacency.ts";
import { containersIn } from "../index/containing-places.ts";
import type { NumberLists } from "../index/number-lists.ts";
import { compareTexts } from "../model/collation.ts";
import type { Normalizer } from "./normalize.ts";
import type { PinyinReadings } from "./pinyin.ts";
import { sortPositions } from "./postings.ts";
import { elementsOf, SymbolTable } from "./symbols.ts";

/** The kinds of name: canonical, alias, English. If several names match equally, the first kind is shown. */
export const NAME_KINDS = ["NAME", "ALIAS", "ENGLISH"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** How many entities are indexed before other work can run. */
const AT_A_TIME = 200;

/**
 * All names as sequences of element numbers in typed arrays, with the positions of each element.
 *
 * Entities are numbered by rank: by number of relationships in descending order, then by id. A query tries only the
 * positions of elements that it can begin with. It reads each element of all names at most a few times.
 */
export class NameIndex {
  readonly adjacency: Adjacency;
  readonly normalizer: Normalizer;
  readonly readings: PinyinReadings;
  readonly symbols: SymbolTable;
  /** By rank: the number of the entity in the adjacency index. */
  readonly nodes: Uint32Array;
  /** By name: its text, its kind and the rank of its entity. The names of an entity are consecutive. */
  readonly names: readonly string[];
  readonly nameKinds: Uint8Array;
  readonly owners: Uint32Array;
  /** By rank: where its names begin. They end where those of the next rank begin. */
  readonly firsts: Uint32Array;
  /** By name: where its elements begin. They end with a 0. */
  readonly starts: Uint32Array;
  /** By position: the number of the element, and of the name. */
  readonly codes: Uint32Array;
  readonly nameAt: Uint32Array;
  /** All positions by their elements and the elements that follow. */
  readonly positions: Uint32Array;
  /** By element: where its positions and its pairs begin. They end where those of the next element begin. */
  readonly entries: Uint32Array;
  readonly pairs: Uint32Array;
  /** By pair of consecutive elements: the second element, and where the positions of the pair begin. */
  readonly seconds: Uint32Array;
  readonly pairEntries: Uint32Array;
  /** By number in the adjacency index: what contains it. */
  readonly containers: NumberLists;

  private constructor(adjacency: Adjacency, normalizer: Normalizer, readings: PinyinReadings, parts: Parts) {
    this.adjacency = adjacency;
    this.normalizer = normalizer;
    this.readings = readings;
    this.symbols = parts.symbols;
    this.nodes = parts.nodes;
    this.names = parts.names;
    this.nameKinds = Uint8Array.from(parts.nameKinds);
    this.owners = Uint32Array.from(parts.owners);
    this.firsts = Uint32Array.from(parts.firsts);
    this.starts = Uint32Array.from(parts.starts);
    this.codes = Uint32Array.from(parts.codes);
    this.nameAt = new Uint32Array(this.codes.length);
    for (let name = 0; name < this.names.length; name++)
      this.nameAt.fill(name, this.starts[name], this.starts[name + 1]);
    const sorted = sortPositions(this.codes, this.symbols.size);
    this.positions = sorted.positions;
    this.entries = sorted.entries;
    this.pairs = sorted.pairs;
    this.seconds = sorted.seconds;
    this.pairEntries = sorted.pairEntries;
    this.containers = containersIn(adjacency);
  }

  /** Makes the index. Other work runs in between. */
  static async of(
    adjacency: Adjacency,
    { normalizer, readings }: { readonly normalizer: Normalizer; readonly readings: PinyinReadings },
  ): Promise<NameIndex> {
    const nodes = Uint32Array.from({ length: adjacency.size }, (_, node) => node).sort(
      (a, b) => adjacency.degreeOf(b) - adjacency.degreeOf(a) || a - b,
    );
    const parts: Parts = {
      symbols: new SymbolTable(),
      nodes,
      names: [],
      nameKinds: [],
      owners: [],
      firsts: [],
      starts: [],
      codes: [],
    };
    for (let rank = 0; rank < nodes.length; rank++) {
      if (rank % AT_A_TIME === AT_A_TIME - 1) await new Promise((resolve) => setImmediate(resolve));
      const node = nodes[rank] ?? 0;
      const { nameEn = null, aliases = [] } = adjacency.otherNames.get(node) ?? {};
      parts.firsts.push(parts.names.length);
      const names: (readonly [kind: NameKind, name: string])[] = [
        ["NAME", adjacency.nameOf(node)],
        ...[...aliases].sort(compareTexts).map((alias) => ["ALIAS", alias] as const),
        ...(nameEn === null ? [] : [["ENGLISH", nameEn] as const]),
      ];
      for (const [kind, name] of names) {
        parts.names.push(name);
        parts.nameKinds.push(NAME_KINDS.indexOf(kind));
        parts.owners.push(rank);
        parts.starts.push(parts.codes.length);
        for (const element of elementsOf(name, normalizer, readings).elements)
          parts.codes.push(parts.symbols.add(element));
        parts.codes.push(0);
      }
    }
    parts.firsts.push(parts.names.length);
    parts.starts.push(parts.codes.length);
    return new NameIndex(adjacency, normalizer, readings, parts);
  }

  /** How many entities there are. */
  get size(): number {
    return this.nodes.length;
  }

  /** The id of the entity with a rank. */
  idOf(rank: number): string {
    return this.adjacency.idOf(this.nodes[rank] ?? 0);
  }

  /** Whether an entity is located in a place. */
  isLocatedIn(rank: number, place: number): boolean {
    return this.containers.has(this.nodes[rank] ?? 0, place);
  }

  /** The approximate size in bytes: the arrays, and the names that the adjacency index does not contain. */
  get bytes(): number {
    const arrays = Object.values(this).filter((value) => value instanceof Uint32Array || value instanceof Uint8Array);
    const texts = this.names.filter((_, name) => this.nameKinds[name] !== NAME_KINDS.indexOf("NAME"));
    return (
      arrays.reduce((all, { byteLength }) => all + byteLength, 0) +
      texts.reduce((all, text) => all + 16 + 2 * text.length, 0) +
      // An element is an object with its texts. It is in two lists.
      200 * this.symbols.size
    );
  }
}

interface Parts {
  readonly symbols: SymbolTable;
  readonly nodes: Uint32Array;
  readonly names: string[];
  readonly nameKinds: number[];
  readonly owners: number[];
  readonly firsts: number[];
  readonly starts: number[];
  readonly codes: number[];
}
