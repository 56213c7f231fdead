import type { Adjacency } from "../index/adjacency.ts";
import { placesOf } from "../index/containing-places.ts";
import { compareTexts } from "../model/collation.ts";
import { type EntityKind, PLACE_KINDS } from "../model/kinds.ts";
import type { Folder } from "./normalize.ts";
import type { Readings } from "./pinyin.ts";
import { sortPositions } from "./postings.ts";
import { Alphabet, elementsOf } from "./symbols.ts";

const IS_PLACE: ReadonlySet<EntityKind> = new Set(PLACE_KINDS);

/** Which of its names: the canonical one, another, the English one; one that comes first is shown first. */
export const NAME_SORTS = ["NAME", "ALIAS", "ENGLISH"] as const;
export type NameSort = (typeof NAME_SORTS)[number];

/** The other names of an entity. */
export interface OtherNames {
  readonly id: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** Names read at a time before others get their turn. */
const AT_A_TIME = 200;

/**
 * All names as numbers of their elements, in typed arrays, with the positions of each element.
 *
 * Entities are numbered by rank: those with more relationships first, then by id. What is looked for is tried only
 * where an element stands that it may begin with, so that a question looks at each element of all names a few times at
 * most.
 */
export class NameIndex {
  readonly adjacency: Adjacency;
  readonly folder: Folder;
  readonly readings: Readings;
  readonly alphabet: Alphabet;
  /** By rank: the number of the entity in the adjacency index. */
  readonly nodes: Uint32Array;
  /** By name, those of an entity in a row: its text, which of the names it is, whose. */
  readonly names: readonly string[];
  readonly sorts: Uint8Array;
  readonly owners: Uint32Array;
  /** By rank: where its names begin, and end with the next. */
  readonly firsts: Uint32Array;
  /** By name: where its elements begin; they end with a 0. */
  readonly starts: Uint32Array;
  /** By position: the number of the element, and of the name. */
  readonly codes: Uint32Array;
  readonly nameAt: Uint32Array;
  /** All positions by their elements and the elements that follow. */
  readonly positions: Uint32Array;
  /** By element: where its positions begin among all, and where its pairs begin; they end with the next. */
  readonly entries: Uint32Array;
  readonly pairs: Uint32Array;
  /** By pair of elements in a row: the second, and where its positions begin among all; they end with the next. */
  readonly seconds: Uint32Array;
  readonly pairEntries: Uint32Array;
  /** By rank: where its places begin in the list of all, by their numbers in the adjacency index. */
  readonly placeStarts: Uint32Array;
  readonly places: Uint32Array;

  private constructor(adjacency: Adjacency, folder: Folder, readings: Readings, parts: Parts) {
    this.adjacency = adjacency;
    this.folder = folder;
    this.readings = readings;
    this.alphabet = parts.alphabet;
    this.nodes = parts.nodes;
    this.names = parts.names;
    this.sorts = Uint8Array.from(parts.sorts);
    this.owners = Uint32Array.from(parts.owners);
    this.firsts = Uint32Array.from(parts.firsts);
    this.starts = Uint32Array.from(parts.starts);
    this.codes = Uint32Array.from(parts.codes);
    this.nameAt = new Uint32Array(this.codes.length);
    for (let name = 0; name < this.names.length; name++)
      this.nameAt.fill(name, this.starts[name], this.starts[name + 1]);
    const sorted = sortPositions(this.codes, this.alphabet.size);
    this.positions = sorted.positions;
    this.entries = sorted.entries;
    this.pairs = sorted.pairs;
    this.seconds = sorted.seconds;
    this.pairEntries = sorted.pairEntries;
    this.placeStarts = Uint32Array.from(parts.placeStarts);
    this.places = Uint32Array.from(parts.places);
  }

  /** Makes the index; others get their turn meanwhile. */
  static async of(
    adjacency: Adjacency,
    others: readonly OtherNames[],
    { folder, readings }: { readonly folder: Folder; readonly readings: Readings },
  ): Promise<NameIndex> {
    const othersOf = new Map(others.map((row) => [row.id, row]));
    const nodes = Uint32Array.from({ length: adjacency.size }, (_, node) => node).sort(
      (a, b) => adjacency.degreeOf(b) - adjacency.degreeOf(a) || a - b,
    );
    const parts: Parts = {
      alphabet: new Alphabet(),
      nodes,
      names: [],
      sorts: [],
      owners: [],
      firsts: [],
      starts: [],
      codes: [],
      placeStarts: [],
      places: [],
    };
    for (let rank = 0; rank < nodes.length; rank++) {
      if (rank % AT_A_TIME === AT_A_TIME - 1) await new Promise((resolve) => setImmediate(resolve));
      const node = nodes[rank] ?? 0;
      const { nameEn = null, aliases = [] } = othersOf.get(adjacency.idOf(node)) ?? {};
      parts.firsts.push(parts.names.length);
      const names: (readonly [sort: NameSort, name: string])[] = [
        ["NAME", adjacency.nameOf(node)],
        ...[...aliases].sort(compareTexts).map((alias) => ["ALIAS", alias] as const),
        ...(nameEn === null ? [] : [["ENGLISH", nameEn] as const]),
      ];
      for (const [sort, name] of names) {
        parts.names.push(name);
        parts.sorts.push(NAME_SORTS.indexOf(sort));
        parts.owners.push(rank);
        parts.starts.push(parts.codes.length);
        for (const element of elementsOf(name, folder, readings).elements)
          parts.codes.push(parts.alphabet.add(element));
        parts.codes.push(0);
      }
      parts.placeStarts.push(parts.places.length);
      const places = [...placesOf(adjacency, node)].filter((place) => IS_PLACE.has(adjacency.kindOf(place)));
      parts.places.push(...places.sort((a, b) => a - b));
    }
    parts.firsts.push(parts.names.length);
    parts.starts.push(parts.codes.length);
    parts.placeStarts.push(parts.places.length);
    return new NameIndex(adjacency, folder, readings, parts);
  }

  /** How many entities there are. */
  get size(): number {
    return this.nodes.length;
  }

  /** The id of the entity with a rank. */
  idOf(rank: number): string {
    return this.adjacency.idOf(this.nodes[rank] ?? 0);
  }

  /** Whether an entity lies in a place. */
  liesIn(rank: number, place: number): boolean {
    const end = this.placeStarts[rank + 1] ?? 0;
    for (let entry = this.placeStarts[rank] ?? 0; entry < end; entry++) if (this.places[entry] === place) return true;
    return false;
  }

  /**
   * About how many bytes it takes: its arrays, and two bytes a character of the names that the adjacency index has not.
   */
  get bytes(): number {
    const arrays = Object.values(this).filter((value) => value instanceof Uint32Array || value instanceof Uint8Array);
    const texts = this.names.filter((_, name) => this.sorts[name] !== NAME_SORTS.indexOf("NAME"));
    return (
      arrays.reduce((all, { byteLength }) => all + byteLength, 0) +
      texts.reduce((all, text) => all + 16 + 2 * text.length, 0) +
      // An element is an object with its texts, in two lists.
      200 * this.alphabet.size
    );
  }
}

interface Parts {
  readonly alphabet: Alphabet;
  readonly nodes: Uint32Array;
  readonly names: string[];
  readonly sorts: number[];
  readonly owners: number[];
  readonly firsts: number[];
  readonly starts: number[];
  readonly codes: number[];
  readonly placeStarts: number[];
  readonly places: number[];
}
