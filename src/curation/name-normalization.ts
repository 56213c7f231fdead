import { pinyin } from "pinyin-pro";
import { addTo } from "../model/grouping.ts";
import { type EntityKind, isPlaceKind, KINDS } from "../model/kinds.ts";
import { namesOf } from "../model/names.ts";
import type { Content, EntityRecord } from "../model/records.ts";
import { placeStem, plainName } from "../model/written-names.ts";

/** A name in the forms in which two names of one entity may agree. */
export interface NameForms {
  /** As it is written. */
  readonly name: string;
  /** Without white space, quotes, brackets and other signs, in one width and case. */
  readonly plain: string;
  /** The institution whose name it begins with; undefined if there is none. */
  readonly head: string | undefined;
  /** `plain` without the name of that institution. */
  readonly own: string;
  /** `plain` with 省, 市, 县 and 区 of places left out. */
  readonly stem: string;
  /** `own` without places. */
  readonly rest: string;
  /** `rest` without the word of its kind at its end. */
  readonly bare: string;
  /** The pronunciation of `bare`, in pinyin without tones. */
  readonly sound: string;
  /** The texts in quotes or brackets, and the name without its brackets, as `plain`. */
  readonly marked: ReadonlySet<string>;
  /** The places that it names, as their stems. */
  readonly places: ReadonlySet<string>;
  /** Its digits and numerals, in order: they distinguish the first from the second. */
  readonly numbers: string;
}

const NUMERALS = /[0-9一二三四五六七八九十百千零〇两ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/g;
/** Words for the reach of something, which distinguish it from others like a place. */
const REACHES: Readonly<Record<string, string>> = {
  国家级: "国家",
  国家: "国家",
  全国: "国家",
  中国: "国家",
  国际: "国际",
  省级: "省级",
  全省: "省级",
  市级: "市级",
  全市: "市级",
  县级: "县级",
};
const SHORTEST_BARE = 3;
const SHORTEST_HEAD = 4;
/** Kinds whose names begin those of their parts, programs and bodies. */
const HEADS: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "INSTITUTION"];

/** Whether a kind is one of those that texts easily confuse with each other. */
export function isSite(kind: EntityKind): boolean {
  return HEADS.includes(kind);
}

/** Normalizes names. It needs the places among the entities. */
export class NameReader {
  /** Places as names write them, by their stems. */
  private readonly places = new Map<string, string>();
  /** The names of places by their first character, the longest first. */
  private readonly byFirst = new Map<string, string[]>();

  /** Institutions by their plain names. */
  private readonly heads = new Map<string, string>();
  /** What each place lies in, by their stems. */
  private readonly around = new Map<string, Set<string>>();

  constructor({ entities, relationships }: Pick<Content, "entities" | "relationships">) {
    const stems = new Map<string, string>();
    for (const entity of entities) {
      const { id, kind, properties } = entity;
      if (HEADS.includes(kind)) for (const name of namesOf(entity)) this.heads.set(plainName(name), id);
      if (!isPlaceKind(kind)) continue;
      const name = plainName(String(properties.name));
      const stem = placeStem(name);
      stems.set(id, stem);
      this.places.set(name, stem);
      // Districts are not named by their stem alone, which is often a common word.
      if (!name.endsWith("区") || name.endsWith("自治区")) this.places.set(stem, stem);
    }
    for (const { type, from, to } of relationships) {
      const [inner, outer] = [stems.get(from), stems.get(to)];
      if (type !== "PART_OF" || inner === undefined || outer === undefined) continue;
      this.around.set(inner, (this.around.get(inner) ?? new Set()).add(outer));
    }
    for (const [word, reach] of Object.entries(REACHES)) this.places.set(word, reach);
    for (const name of [...this.places.keys()].sort((a, b) => b.length - a.length)) {
      const first = name.slice(0, 1);
      addTo(this.byFirst, first, name);
    }
  }

  /**
   * Whether the places of two names may be those of one entity: they are equal, or one name omits the containing places
   * or all places. A city's hospital is not that of its district.
   */
  mayAgree(a: NameForms, b: NameForms): boolean {
    const [fewer, more] = a.places.size <= b.places.size ? [a.places, b.places] : [b.places, a.places];
    if (fewer.size === 0) return true;
    if ([...fewer].some((place) => !more.has(place))) return false;
    return [...more].every((place) => fewer.has(place) || [...fewer].some((inner) => this.liesIn(inner, place)));
  }

  /** Whether a place lies in another, or is the same. */
  private liesIn(inner: string, outer: string): boolean {
    // A county may have the stem of its city, so stems can lie in each other.
    const seen = new Set([inner]);
    for (const place of seen) for (const next of this.around.get(place) ?? []) seen.add(next);
    return seen.has(outer);
  }

  /** The forms of one name of an entity. */
  read(name: string, { id, kind }: EntityRecord): NameForms {
    const plain = plainName(name);
    const front = this.frontOf(plain, id);
    const own = plain.slice(front.length);
    // A place does not omit its own name.
    const isPlace = isPlaceKind(kind);
    const { rest } = isPlace ? { rest: own } : this.split(own);
    const { places, stem } = isPlace ? { places: new Set<string>(), stem: placeStem(plain) } : this.split(plain);
    const numbers = (own.match(NUMERALS) ?? []).join("");
    const head = front === "" ? undefined : this.heads.get(front);
    const bare = withoutKindWord(rest, kind);
    return {
      name,
      plain,
      head,
      own,
      stem,
      rest,
      bare,
      sound: pinyin(bare, { toneType: "none", separator: " " }),
      marked: markedIn(name),
      places,
      numbers,
    };
  }

  /** The longest name of an institution at the start of a name, other than the entity itself. */
  private frontOf(plain: string, id: string): string {
    for (let size = plain.length - 2; size >= SHORTEST_HEAD; size--) {
      const head = this.heads.get(plain.slice(0, size));
      if (head !== undefined && head !== id) return plain.slice(0, size);
    }
    return "";
  }

  /** The places in a name, the name with their stems, and without them. */
  private split(plain: string): Pick<NameForms, "places" | "stem" | "rest"> {
    const places = new Set<string>();
    let [stem, rest] = ["", ""];
    for (let at = 0; at < plain.length; ) {
      const place = this.byFirst.get(plain.slice(at, at + 1))?.find((one) => plain.startsWith(one, at));
      if (place === undefined) {
        stem += plain[at];
        rest += plain[at++];
        continue;
      }
      const short = this.places.get(place) ?? place;
      places.add(short);
      stem += short;
      at += place.length;
    }
    return { places, stem, rest };
  }
}

/** The parts of a name in quotes and brackets, and the rest without the brackets. */
function markedIn(name: string): Set<string> {
  const inner = [...name.matchAll(/[“"《「『（(]([^”"》」』）)]+)[”"》」』）)]/gu)].map(([, part = ""]) => part);
  const outer = name.replaceAll(/[（(][^）)]*[）)]/gu, "");
  const parts = [...inner, outer].map(plainName).filter((part) => part.length >= SHORTEST_BARE);
  return new Set(parts.filter((part) => part !== plainName(name)));
}

function withoutKindWord(text: string, kind: EntityKind): string {
  const words = [KINDS[kind].zh, ...Object.values<readonly string[]>(KINDS[kind].subkinds).flat()];
  // A laboratory of a department is a different entity; only 科 and similar words are omitted.
  const ends = words.filter(
    (word) => (kind === "DEPARTMENT" ? word.length === 1 : word.length >= 2) && text.endsWith(word),
  );
  const longest = ends.sort((a, b) => b.length - a.length)[0] ?? "";
  const left = text.length - longest.length;
  return left >= (kind === "DEPARTMENT" ? 2 : SHORTEST_BARE) ? text.slice(0, left) : text;
}
