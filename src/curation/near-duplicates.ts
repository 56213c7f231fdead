import { compareTexts } from "../model/collation.ts";
import { addTo } from "../model/grouping.ts";
import type { EntityKind } from "../model/kinds.ts";
import { namesOf } from "../model/names.ts";
import type { Content, EntityRecord } from "../model/records.ts";
import { isBelonging } from "../model/roll-up.ts";
import type { OnProgress } from "../progress.ts";
import { isSite, type NameForms, NameReader } from "./name-normalization.ts";
import {
  gramsOf,
  inAnyOrder,
  LONGEST_SHORT,
  likenessOf,
  SHORTEST_INNER,
  SHORTEST_LIKE,
  SHORTEST_MISSPELT,
} from "./name-similarity.ts";

/** Two entities that may be one; `a` has the smaller id. */
export interface NearDuplicate {
  readonly a: EntityRecord;
  readonly b: EntityRecord;
  /** From 0 to 1; the higher, the more likely they are one. */
  readonly score: number;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** Kinds whose entities differ by their owner: two hospitals may have departments with the same name. */
const OWNED: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM", "OFFERING"];

/** How many names may share a key, a pair of characters, or both ends. */
const MOST_OF_A_KEY = 200;
const MOST_OF_A_PART = 50;
const MOST_OF_ENDS = 2_000;

interface Named {
  readonly entity: EntityRecord;
  readonly forms: NameForms;
}

/**
 * Finds the pairs of entities that may be one, the most likely first. A name is compared only with names that share a
 * part of it, so the work grows with the number of names, not of pairs.
 */
export function nearDuplicatesIn(content: Content, onProgress: OnProgress = () => {}): NearDuplicate[] {
  const surroundings = new Surroundings(content);
  const groups = new Map<string, Named[]>();
  const reader = new NameReader(content);
  for (const entity of content.entities) {
    const key = isSite(entity.kind) ? "site" : entity.kind;
    for (const name of namesOf(entity)) addTo(groups, key, { entity, forms: reader.read(name, entity) });
  }
  const found = new Map<string, NearDuplicate>();
  let done = 0;
  for (const group of groups.values()) {
    for (const [one, other] of candidatesOf(group)) {
      const [a, b] = compareTexts(one.entity.id, other.entity.id) < 0 ? [one, other] : [other, one];
      if (a.entity === b.entity || !surroundings.mayBeOne(a.entity, b.entity)) continue;
      if (!surroundings.mayBelong(a.forms.head, b.forms.head)) continue;
      const likeness = likenessOf(a.forms, b.forms, a.entity.kind, reader);
      if (likeness === undefined) continue;
      const key = `${a.entity.id} ${b.entity.id}`;
      if ((found.get(key)?.score ?? 0) >= likeness.score) continue;
      found.set(key, { a: a.entity, b: b.entity, ...likeness });
    }
    onProgress({ what: "comparing names, kinds", done: ++done, total: groups.size });
  }
  return [...found.values()]
    .map((pair) => surroundings.support(pair))
    .sort((x, y) => y.score - x.score || compareTexts(x.a.id, y.a.id) || compareTexts(x.b.id, y.b.id));
}

/** The neighbours and owners of entities in the graph. */
class Surroundings {
  private readonly entities: ReadonlyMap<string, EntityRecord>;
  private readonly neighbours = new Map<string, Set<string>>();
  private readonly owners = new Map<string, Set<string>>();

  constructor({ entities, relationships }: Content) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { type, from, to } of relationships) {
      add(this.neighbours, from, to);
      add(this.neighbours, to, from);
      if (type === "OFFERS") add(this.owners, to, from);
      else if (isBelonging(type, this.entities.get(from)?.kind ?? "PERSON")) add(this.owners, from, to);
    }
  }

  /** Whether two entities may be one: no relationship joins them, and where it matters they have the same owner. */
  mayBeOne(a: EntityRecord, b: EntityRecord): boolean {
    if (this.neighbours.get(a.id)?.has(b.id) === true) return false;
    if (!OWNED.includes(a.kind) || !OWNED.includes(b.kind)) return true;
    const [left, right] = [this.wholesOf(a.id), this.wholesOf(b.id)];
    return left.size === 0 || right.size === 0 || [...left].some((owner) => right.has(owner));
  }

  /**
   * Whether names with these leading institutions may be of one entity: they are equal, or one is part of the other.
   */
  mayBelong(a: string | undefined, b: string | undefined): boolean {
    if (a === undefined || b === undefined || a === b) return true;
    return this.wholesOf(a).has(b) || this.wholesOf(b).has(a);
  }

  /** Raises the score of a pair by the neighbours in common, and adds them to the reason. */
  support(pair: NearDuplicate): NearDuplicate {
    const others = this.neighbours.get(pair.b.id);
    const shared = [...(this.neighbours.get(pair.a.id) ?? [])].filter((id) => others?.has(id)).sort(compareTexts);
    if (shared.length === 0) return { ...pair, reason: `${pair.reason}.` };
    const names = shared.slice(0, 2).map((id) => String(this.entities.get(id)?.properties.name));
    const more = shared.length > 2 ? ` and ${shared.length - 2} more` : "";
    const score = pair.score + (1 - pair.score) * Math.min(0.3, 0.1 * shared.length);
    return { ...pair, score, reason: `${pair.reason}; both are joined with ${names.join(", ")}${more}.` };
  }

  /** The owners of an entity, and their owners. */
  private wholesOf(id: string): Set<string> {
    const wholes = new Set<string>();
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const owner of this.owners.get(next) ?? []) {
        if (wholes.has(owner) || wholes.size > MOST_OF_A_KEY) continue;
        wholes.add(owner);
        waiting.push(owner);
      }
    }
    return wholes;
  }
}

/** Pairs of names that share a key: a form of the name, a half of it, one name inside another, or both ends. */
function* candidatesOf(group: readonly Named[]): Generator<readonly [Named, Named]> {
  const [whole, alike, parts] = [new Blocks<Named>(), new Blocks<Named>(), new Blocks<Named>()];
  const ends = new Blocks<{ readonly named: Named; readonly text: string }>();
  for (const named of group) {
    const { plain, own, head, stem, bare, sound, numbers } = named.forms;
    whole.put(plain, named);
    for (const form of new Set([plain, stem, bare, inAnyOrder(bare), sound])) alike.put(`= ${form}`, named);
    const half = Math.floor(own.length / 2);
    if (own.length >= SHORTEST_MISSPELT)
      for (const size of [half, half - 1]) {
        alike.put(`< ${size} ${own.slice(0, size)}`, named);
        alike.put(`> ${size} ${own.slice(-size)}`, named);
      }
    if (bare.length >= SHORTEST_LIKE) for (const gram of gramsOf(bare)) parts.put(gram, named);
    ends.put(`${endsOf(plain)} ${numbers}`, { named, text: plain });
    if (head !== undefined) ends.put(`${head} ${endsOf(own)} ${numbers}`, { named, text: own });
  }
  for (const block of alike.upTo(MOST_OF_A_KEY)) yield* pairsOf(block);
  for (const block of parts.upTo(MOST_OF_A_PART)) yield* pairsOf(block);
  for (const named of group) {
    const { plain, marked } = named.forms;
    const inner = new Set(marked);
    for (let size = SHORTEST_INNER; size < plain.length; size++)
      inner.add(plain.slice(0, size)).add(plain.slice(-size));
    for (const text of inner) for (const other of whole.of(text)) yield [named, other];
  }
  for (const block of ends.upTo(MOST_OF_ENDS))
    for (const one of block.filter(({ text }) => text.length <= LONGEST_SHORT))
      for (const other of block) if (other.text.length > one.text.length) yield [one.named, other.named];
}

/** Values by the keys that they share. */
class Blocks<T> {
  private readonly blocks = new Map<string, T[]>();

  put(key: string, one: T): void {
    addTo(this.blocks, key, one);
  }

  of(key: string): readonly T[] {
    return this.blocks.get(key) ?? [];
  }

  /** The blocks up to this size; larger ones are not significant, and would give too many pairs. */
  upTo(most: number): readonly (readonly T[])[] {
    return [...this.blocks.values()].filter((block) => block.length <= most);
  }
}

function endsOf(text: string): string {
  return text.slice(0, 1) + text.slice(-1);
}

function* pairsOf(block: readonly Named[]): Generator<readonly [Named, Named]> {
  for (const [at, one] of block.entries()) for (const other of block.slice(at + 1)) yield [one, other];
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Writes pairs for a reader: score, kind, and the two names, with the reason below. */
export function formatNearDuplicates(pairs: readonly NearDuplicate[]): string {
  return pairs
    .map(({ a, b, score, reason }) => {
      const width = Math.max(a.id.length, b.id.length);
      const line = ({ id, kind, properties }: EntityRecord): string =>
        `${id.padEnd(width)}  ${properties.name}  ${kind}`;
      return `${score.toFixed(2)}  ${line(a)}\n      ${line(b)}\n      ${reason}`;
    })
    .join("\n");
}
