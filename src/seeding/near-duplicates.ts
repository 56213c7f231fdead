import { distance } from "fastest-levenshtein";
import type { Content, EntityRecord } from "../model/content.ts";
import { compareTexts } from "../model/digest.ts";
import type { EntityKind } from "../model/kinds.ts";
import { type NameForms, NameReader, namesOf } from "./name-forms.ts";
import type { OnProgress } from "./progress.ts";

/** Two entities that may be one; `a` has the smaller id. */
export interface NearDuplicate {
  readonly a: EntityRecord;
  readonly b: EntityRecord;
  /** From 0 to 1; the higher, the more likely they are one. */
  readonly score: number;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** Kinds that texts easily mix up. */
const MIXED: Partial<Record<EntityKind, string>> = { HOSPITAL: "site", CAMPUS: "site", INSTITUTION: "site" };
/** What a thing of such a kind belongs to tells it from others: two hospitals have a department of one name each. */
const OWNED: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM", "OFFERING"];
/** Kinds whose names are shortened by their parts, as 郑大一附院 is. */
const SHORTENED: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "INSTITUTION", "PROGRAM"];

/** A key that more names share than these tells nothing, and would make too many pairs. */
const MOST_OF_A_KEY = 200;
const MOST_OF_A_PART = 50;
const MOST_OF_ENDS = 2_000;
const SHORTEST_INNER = 4;
const LONGEST_SHORT = 8;
const SHORTEST_MISSPELT = 8;
const SHORTEST_LIKE = 5;
const LEAST_LIKE = 0.65;

interface Named {
  readonly entity: EntityRecord;
  readonly forms: NameForms;
}

/**
 * Finds the pairs of entities that may be one, the most likely first. Each name is compared only with those that share a
 * part of it, so that the work grows with the number of names, not of pairs.
 */
export function nearDuplicatesIn(content: Content, onProgress: OnProgress = () => {}): NearDuplicate[] {
  const surroundings = new Surroundings(content);
  const groups = new Map<string, Named[]>();
  const reader = new NameReader(content);
  for (const entity of content.entities) {
    const key = MIXED[entity.kind] ?? entity.kind;
    const group = groups.get(key) ?? [];
    for (const name of namesOf(entity)) group.push({ entity, forms: reader.read(name, entity) });
    groups.set(key, group);
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

/** What stands around entities in the graph. */
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
      else if (type === "PART_OF" || type === "AFFILIATED_WITH") add(this.owners, from, to);
    }
  }

  /** Whether nothing tells them apart: no relationship joins them, and where it matters they belong to one thing. */
  mayBeOne(a: EntityRecord, b: EntityRecord): boolean {
    if (this.neighbours.get(a.id)?.has(b.id) === true) return false;
    if (!OWNED.includes(a.kind) || !OWNED.includes(b.kind)) return true;
    const [left, right] = [this.wholesOf(a.id), this.wholesOf(b.id)];
    return left.size === 0 || right.size === 0 || [...left].some((owner) => right.has(owner));
  }

  /** Whether names with these institutions in front may name one thing: they are one, or one is part of the other. */
  mayBelong(a: string | undefined, b: string | undefined): boolean {
    if (a === undefined || b === undefined || a === b) return true;
    return this.wholesOf(a).has(b) || this.wholesOf(b).has(a);
  }

  /** Raises the score of a pair by the neighbours that both have, and tells them. */
  support(pair: NearDuplicate): NearDuplicate {
    const others = this.neighbours.get(pair.b.id);
    const shared = [...(this.neighbours.get(pair.a.id) ?? [])].filter((id) => others?.has(id)).sort(compareTexts);
    if (shared.length === 0) return { ...pair, reason: `${pair.reason}.` };
    const names = shared.slice(0, 2).map((id) => String(this.entities.get(id)?.properties.name));
    const more = shared.length > 2 ? ` and ${shared.length - 2} more` : "";
    const score = pair.score + (1 - pair.score) * Math.min(0.3, 0.1 * shared.length);
    return { ...pair, score, reason: `${pair.reason}; both are joined with ${names.join(", ")}${more}.` };
  }

  /** What an entity belongs to, and what that belongs to in turn. */
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

/** Pairs of names that share a key: some form of the whole name, a half of it, one name inside another, or both ends. */
function* candidatesOf(group: readonly Named[]): Generator<readonly [Named, Named]> {
  const blocks = new Map<string, Named[]>();
  const put = (key: string, named: Named): void => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [named]);
    else block.push(named);
  };
  const whole = new Map<string, Named[]>();
  for (const named of group) {
    const { plain, own, stem, bare } = named.forms;
    for (const form of new Set([plain, stem, bare])) put(`= ${form}`, named);
    whole.set(plain, [...(whole.get(plain) ?? []), named]);
    const half = Math.floor(own.length / 2);
    if (own.length >= SHORTEST_MISSPELT)
      for (const size of [half, half - 1]) {
        put(`< ${size} ${own.slice(0, size)}`, named);
        put(`> ${size} ${own.slice(-size)}`, named);
      }
  }
  for (const block of blocks.values()) if (block.length <= MOST_OF_A_KEY) yield* pairsOf(block);

  const [ends, parts] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  for (const named of group) {
    const { plain, bare, numbers } = named.forms;
    if (bare.length >= SHORTEST_LIKE)
      for (const gram of gramsOf(bare)) parts.set(gram, [...(parts.get(gram) ?? []), named]);
    for (let size = SHORTEST_INNER; size < plain.length; size++)
      for (const inner of new Set([plain.slice(0, size), plain.slice(-size)]))
        for (const other of whole.get(inner) ?? []) yield [named, other];
    const key = `${plain.slice(0, 1)}${plain.slice(-1)}${numbers}`;
    ends.set(key, [...(ends.get(key) ?? []), named]);
  }
  for (const block of parts.values()) if (block.length <= MOST_OF_A_PART) yield* pairsOf(block);
  for (const block of ends.values()) {
    if (block.length > MOST_OF_ENDS) continue;
    for (const one of block.filter(({ forms }) => forms.plain.length <= LONGEST_SHORT))
      for (const other of block) if (other.forms.plain.length > one.forms.plain.length) yield [one, other];
  }
}

function* pairsOf(block: readonly Named[]): Generator<readonly [Named, Named]> {
  for (const [at, one] of block.entries()) for (const other of block.slice(at + 1)) yield [one, other];
}

/** How alike two names are, and why; undefined when a place or a number tells them apart, or nothing speaks for it. */
function likenessOf(
  a: NameForms,
  b: NameForms,
  kind: EntityKind,
  reader: NameReader,
): Pick<NearDuplicate, "score" | "reason"> | undefined {
  const told = `“${a.name}” and “${b.name}”`;
  if (a.plain === b.plain) {
    const reason = a.name === b.name ? `Both are named “${a.name}”` : `${told} differ in signs alone`;
    return { score: 0.95, reason };
  }
  if (a.numbers !== b.numbers || !reader.mayAgree(a, b)) return undefined;
  const isPlaced = a.places.size === b.places.size;
  if (a.stem === b.stem) return { score: 0.9, reason: `${told} differ in 省, 市, 县 or 区 alone` };
  if (a.bare === b.bare && a.bare.length >= 3) {
    const what = isPlaced ? "the word for what it is" : "a place that one of them leaves out";
    return { score: isPlaced ? 0.85 : 0.75, reason: `${told} differ in ${what}` };
  }
  const [short, long] = a.own.length < b.own.length ? [a, b] : [b, a];
  const share = short.own.length / long.own.length;
  const isInner = short.rest.length >= SHORTEST_INNER && short.rest.length >= long.rest.length / 2;
  if (isInner && long.rest.endsWith(short.rest))
    return { score: 0.4 + 0.3 * share, reason: `“${long.name}” ends as “${short.name}” does` };
  // What follows the name of an institution tells a part or a body of it.
  if (MIXED[kind] === undefined && isInner && long.rest.startsWith(short.rest))
    return { score: 0.3 + 0.3 * share, reason: `“${long.name}” begins as “${short.name}” does` };
  const isWhole = (isPlaced || short.places.size === 0) && short.rest.length >= 2;
  if (SHORTENED.includes(kind) && isWhole && isShortFor(short.plain, long.plain))
    return { score: 0.7, reason: `“${short.name}” may be short for “${long.name}”` };
  const far = distance(a.own, b.own);
  // Two characters that are others are another word.
  const replaced = far - (long.own.length - short.own.length);
  if (short.own.length >= SHORTEST_MISSPELT && far <= 2 && replaced <= 1)
    return {
      score: 0.65 - (1.5 * far) / long.own.length,
      reason: `${told} differ in ${far} of ${long.own.length} characters`,
    };
  const likeness = shareOf(a.bare, b.bare);
  if (Math.min(a.bare.length, b.bare.length) < SHORTEST_LIKE || likeness < LEAST_LIKE) return undefined;
  return { score: 0.6 * likeness, reason: `${told} have most of their words in common` };
}

/** Whether a name is made of characters of a longer one, in their order, with both ends. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length > LONGEST_SHORT || short.length > long.length * 0.75) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** The pairs of neighbouring characters in a text. */
function gramsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** The share of pairs of characters that two texts have in common (Dice). */
function shareOf(a: string, b: string): number {
  const [left, right] = [gramsOf(a), gramsOf(b)];
  const common = [...left].filter((gram) => right.has(gram)).length;
  return (2 * common) / (left.size + right.size || 1);
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Writes pairs for a reader: score, kind, and the two with their names; why below. */
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
