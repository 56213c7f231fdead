import type { Adjacency } from "../index/adjacency.ts";
import { NAME_SORTS } from "../index/adjacency-columns.ts";
import { sizeOf, toColumns } from "../index/columns.ts";
import { NAMES, type NameColumns } from "./name-columns.ts";
import type { Normalizer } from "./normalize.ts";
import { SymbolTable } from "./symbols.ts";

/** The kinds of name: canonical, alias, English, role. If several names match equally, the first kind is shown. */
export type NameKind = Exclude<(typeof NAME_SORTS)[number], "FORMER_ID">;

/**
 * All names as sequences of element numbers in typed arrays, with the positions of each element.
 *
 * A query tries only the positions of elements that it can begin with. It reads each element of all names at most a few
 * times. {@link NAMES} describes the columns.
 */
export class NameIndex {
  readonly adjacency: Adjacency;
  readonly normalizer: Normalizer;
  readonly symbols: SymbolTable;
  readonly nodes: Uint32Array;
  readonly owners: Uint32Array;
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  readonly positions: Uint32Array;
  readonly entries: Uint32Array;
  readonly pairs: Uint32Array;
  readonly seconds: Uint32Array;
  readonly pairEntries: Uint32Array;
  readonly formHashes: Uint32Array;
  readonly formNames: Uint32Array;
  /** By position: the number of the name. */
  readonly nameAt: Uint32Array;
  /** The size of the columns in bytes. */
  readonly bytes: number;

  constructor(adjacency: Adjacency, columns: NameColumns, normalizer: Normalizer) {
    this.adjacency = adjacency;
    this.normalizer = normalizer;
    this.symbols = new SymbolTable(columns);
    this.nodes = columns.nodes;
    this.owners = columns.owners;
    this.firsts = columns.firsts;
    this.starts = columns.starts;
    this.codes = columns.codes;
    this.positions = columns.positions;
    this.entries = columns.entries;
    this.pairs = columns.pairs;
    this.seconds = columns.seconds;
    this.pairEntries = columns.pairEntries;
    this.formHashes = columns.formHashes;
    this.formNames = columns.formNames;
    this.nameAt = new Uint32Array(this.codes.length);
    for (let name = 0; name < this.count; name++) this.nameAt.fill(name, this.starts[name], this.starts[name + 1]);
    this.bytes = sizeOf(toColumns(NAMES, columns)) + this.nameAt.byteLength;
  }

  /** The number of entities. */
  get size(): number {
    return this.nodes.length;
  }

  /** The number of names. */
  get count(): number {
    return this.owners.length;
  }

  /** The id of the entity with a rank. */
  idOf(rank: number): string {
    return this.adjacency.idOf(this.nodes[rank] ?? 0);
  }

  /** A name, and its kind. */
  nameOf(name: number): { readonly name: string; readonly kind: NameKind } {
    const { names, nameSorts, nameStarts } = this.adjacency;
    const owner = this.owners[name] as number;
    const at = (nameStarts[this.nodes[owner] as number] as number) + name - (this.firsts[owner] as number);
    return { name: names.at(at) as string, kind: NAME_SORTS[nameSorts[at] as number] as NameKind };
  }

  /** Whether an entity is located in a place. */
  isLocatedIn(rank: number, place: number): boolean {
    return this.adjacency.containers.has(this.nodes[rank] ?? 0, place);
  }
}
