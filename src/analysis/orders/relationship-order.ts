import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds, edgeNumberOf } from "../../index/edge-ids.ts";
import { indexCache } from "../../index/index-cache.ts";
import { compareTexts } from "../../model/collation.ts";
import { firstWhere } from "../../model/first-where.ts";
import type { KeyValues, Slice } from "../../model/slice.ts";

/** What relationships can be ordered by: the name of the other end, or a property, where an unknown one is empty. */
export type RelationshipField = "NAME" | "TYPE" | "SUBKIND" | "SINCE";

/** An order of relationships, the most important field first; ties go by id. */
export type RelationshipOrder = readonly { readonly field: RelationshipField; readonly descending: boolean }[];

/** A field as numbers: comparing ranks is comparing texts. */
interface RankedField {
  rankOf(entry: number): number;
  textOf(entry: number): string;
  /** The rank of a text, or a number between the ranks beside it if no relationship has the text. */
  positionOf(text: string): number;
}

/** The ranks of relationships in an order, and the texts that they stand for. */
export class RankedOrder {
  private readonly index: Adjacency;
  private readonly fields: readonly RankedField[];
  /** 1 for ascending, -1 for descending; the last one is that of the id. */
  private readonly signs: readonly number[];

  /** @param backwards - reverses the order. */
  constructor(index: Adjacency, order: RelationshipOrder, backwards: boolean) {
    this.index = index;
    this.fields = order.map(({ field }) => (field === "NAME" ? nameField(index) : traitField(index, field)));
    this.signs = [...order.map(({ descending }) => descending), false].map((down) => (down === backwards ? 1 : -1));
  }

  /** Compares two entries of the adjacency lists. */
  compare(a: number, b: number): number {
    const { fields, signs, index } = this;
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as RankedField;
      const difference = field.rankOf(a) - field.rankOf(b);
      if (difference !== 0) return difference * (signs[at] as number);
    }
    return compareEdgeIds(index, index.edges[a] as number, index.edges[b] as number) * (signs[fields.length] as number);
  }

  /** The keys of an entry: the text of each field, then the id of the relationship. */
  keysOf(entry: number): KeyValues {
    return [...this.fields.map((field) => field.textOf(entry)), this.index.edgeIdOf(this.index.edges[entry] as number)];
  }

  /** A test whether an entry comes after some keys. */
  isAfter(keys: KeyValues): (entry: number) => boolean {
    const { fields, signs, index } = this;
    const positions = fields.map((field, at) => field.positionOf(String(keys[at] ?? "")));
    const id = String(keys[fields.length] ?? "");
    const edge = edgeNumberOf(index, id);
    return (entry) => {
      for (let at = 0; at < fields.length; at++) {
        const difference = (fields[at] as RankedField).rankOf(entry) - (positions[at] as number);
        if (difference !== 0) return difference * (signs[at] as number) > 0;
      }
      const own = index.edges[entry] as number;
      const difference = edge === undefined ? compareTexts(index.edgeIdOf(own), id) : compareEdgeIds(index, own, edge);
      return difference * (signs[fields.length] as number) > 0;
    };
  }
}

/** The entries of a page, in order; only as many as the page has are stored. */
export class PageOfEntries {
  readonly list: number[] = [];
  private readonly limit: number;
  private readonly order: RankedOrder;
  private readonly isAfter: ((entry: number) => boolean) | undefined;

  constructor(order: RankedOrder, { after, limit }: Slice) {
    this.order = order;
    this.limit = limit;
    this.isAfter = after === null ? undefined : order.isAfter(after);
  }

  offer(entry: number): void {
    const { list, limit, order } = this;
    if (this.isAfter?.(entry) === false) return;
    if (list.length === limit && (limit === 0 || order.compare(entry, list[limit - 1] as number) > 0)) return;
    const place = firstWhere(list.length, (at) => order.compare(entry, list[at] as number) < 0);
    list.splice(place, 0, entry);
    if (list.length > limit) list.pop();
  }
}

const outgoing = indexCache<Uint32Array>(1);

/** By relationship: its entry in the adjacency list of the entity where it starts. */
export function outgoingEntries(index: Adjacency): Uint32Array {
  return outgoing(index, "", () => {
    const { starts, edges, from } = index;
    const entries = new Uint32Array(from.length);
    for (let node = 0; node < index.size; node++)
      for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++)
        if (from[edges[entry] as number] === node) entries[edges[entry] as number] = entry;
    return entries;
  });
}

/** By rank of a name: an entity that has it. */
const namedEntities = indexCache<Uint32Array>();

function nameField(index: Adjacency): RankedField {
  const { nameRanks, neighbours } = index;
  return {
    rankOf: (entry) => nameRanks[neighbours[entry] as number] as number,
    textOf: (entry) => index.nameOf(neighbours[entry] as number),
    positionOf: (text) => {
      const entities = namedEntities(index, "", () => {
        const named = new Uint32Array(nameRanks.reduce((most, rank) => Math.max(most, rank), 0) + 1);
        nameRanks.forEach((rank, node) => {
          named[rank] = node;
        });
        return named;
      });
      return positionIn(entities.length, (rank) => index.nameOf(entities[rank] as number), text);
    },
  };
}

/** By traits: the rank of one of their texts among all different ones. */
interface TraitRanks {
  readonly ranks: Uint32Array;
  readonly texts: readonly string[];
}

const traitRanks = indexCache<TraitRanks>();

function traitField(index: Adjacency, field: "TYPE" | "SUBKIND" | "SINCE"): RankedField {
  const { edges, edgeTraits } = index;
  const property = ({ TYPE: "type", SUBKIND: "kind", SINCE: "since" } as const)[field];
  const { ranks, texts } = traitRanks(index, field, () => {
    const all = index.relationshipTraits.map((traits) => traits[property] ?? "");
    const different = [...new Set(all)].sort(compareTexts);
    const rankOf = new Map(different.map((text, rank) => [text, rank]));
    return { ranks: Uint32Array.from(all, (text) => rankOf.get(text) ?? 0), texts: different };
  });
  const rankOf = (entry: number): number => ranks[edgeTraits[edges[entry] as number] as number] as number;
  return {
    rankOf,
    textOf: (entry) => texts[rankOf(entry)] ?? "",
    positionOf: (text) => positionIn(texts.length, (rank) => texts[rank] ?? "", text),
  };
}

/** The position of a text among sorted texts; a half less than that of the next text if it is not one of them. */
function positionIn(count: number, textAt: (position: number) => string, text: string): number {
  const first = firstWhere(count, (position) => compareTexts(textAt(position), text) >= 0);
  return first < count && textAt(first) === text ? first : first - 0.5;
}
