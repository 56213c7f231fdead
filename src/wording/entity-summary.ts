import { type EntityKind, isPlaceKind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { isInEffect } from "../model/values.ts";
import { HOSPITAL_LEVEL_NAMES, LEVEL_NAMES, nameOfKind, STATUS_NAMES, type Words } from "./display-names.ts";
import { inNumber, type Noun, noun } from "./plural.ts";

/** The languages of names and notes. */
export type Language = "ZH" | "EN";

/** What a summary is made of; what nobody knows is undefined. */
export interface SummaryFacts {
  readonly kind: EntityKind;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Names of the place it is located in and of what it is part of. */
  readonly place: Words | undefined;
  readonly whole: Words | undefined;
  /** Its status as a part, or as a program. */
  readonly status: string | undefined;
  /** Where a person belongs, with the role there. */
  readonly belongs: readonly { readonly name: Words; readonly role: string | undefined }[];
  /** How many there are of each of {@link COUNTED}, in its order. */
  readonly counts: readonly number[];
}

/** What a summary counts: the partners, or related entities. */
export interface Counted {
  readonly counts: "partners" | Related;
  /** Behind the number: `个合作单位`; in English in the singular. */
  readonly word: Words;
}

/** Which related entities a summary counts. */
interface Related {
  readonly via: readonly RelationshipType[];
  /** Null counts either direction. */
  readonly direction: "OUT" | "IN" | null;
  /** The kinds that are counted; null counts all. */
  readonly kinds: readonly EntityKind[] | null;
}

const partners: Counted = { counts: "partners", word: { zh: "个合作单位", en: "partner" } };
const hospitals: Counted = {
  counts: { via: ["LOCATED_IN"], direction: "IN", kinds: ["HOSPITAL"] },
  word: { zh: "家医院", en: "hospital" },
};
const incoming = (via: Related["via"], zh: string, en: string): Counted => ({
  counts: { via, direction: "IN", kinds: null },
  word: { zh, en },
});

/** What counts for each kind of entity. */
export const COUNTED: Readonly<Record<EntityKind, readonly Counted[]>> = {
  COUNTRY: [hospitals],
  PROVINCE: [hospitals],
  CITY: [hospitals],
  COUNTY: [hospitals],
  HOSPITAL: [partners],
  CAMPUS: [partners],
  DEPARTMENT: [partners],
  INSTITUTION: [partners],
  PROGRAM: [
    incoming(["MEMBER_OF"], "个成员", "member"),
    incoming(["RUNS", "LEADS", "PARTICIPATES_IN"], "个参与方", "participant"),
  ],
  OFFERING: [incoming(["OFFERS"], "个提供者", "provider")],
  CERTIFICATION: [incoming(["CERTIFIED_AS"], "个获得者", "holder")],
  AWARD: [incoming(["AWARDED"], "个获奖者", "winner")],
  PERSON: [],
  TEAM: [partners],
};

/** Kinds that readers see on their own though they are part of something. */
const LOOSE: ReadonlySet<EntityKind> = new Set(["INSTITUTION", "PROGRAM"]);

const AND = new Intl.ListFormat("en-GB");

/** One sentence on an entity, without a full stop. */
export function summaryOf(facts: SummaryFacts, language: Language): string {
  const [head, tail] = language === "ZH" ? chinese(facts) : english(facts);
  const separator = language === "ZH" ? "；" : "; ";
  return tail === "" ? head : `${head}${separator}${tail}`;
}

function chinese(facts: SummaryFacts): [head: string, counts: string] {
  const { kind, properties, place, whole, status, belongs, counts } = facts;
  const counted = COUNTED[kind].flatMap(({ word }, at) => (counts[at] ? `${counts[at]} ${word.zh}` : [])).join("，");
  if (kind === "PERSON") return [postsOf(textOf(properties.role), belongs) || nounOf(facts).zh, counted];
  const noun = `${levelOf(facts)?.zh ?? ""}${nounOf(facts).zh}${statusOf(status, (word) => `（${word.zh}）`)}`;
  const head = whole === undefined ? noun : LOOSE.has(kind) ? `${noun}，隶属${whole.zh}` : `${whole.zh}的${noun}`;
  const [start, end] = [textOf(properties.start), textOf(properties.end)].map((date) => date && chineseDate(date));
  const time = start && end ? `${start}至${end}` : start ? `始于${start}` : end ? `至${end}` : undefined;
  const size = properties.size === undefined ? undefined : `${properties.size} 人`;
  return [[head, place?.zh, time, size].filter((part) => part !== undefined).join("，"), counted];
}

function english(facts: SummaryFacts): [head: string, counts: string] {
  const { kind, properties, place, whole, status, belongs, counts } = facts;
  const counted = COUNTED[kind]
    .flatMap(({ word }, at) => (counts[at] ? countOf(counts[at], noun(word.en)) : []))
    .join(", ");
  const kindName = nounOf(facts).en;
  if (kind === "PERSON") {
    const names = AND.format(belongs.map(({ name }) => name.en));
    return [capital(names === "" ? kindName : `${kindName} at ${names}`), counted];
  }
  const level = levelOf(facts)?.en;
  const graded = level === undefined || kind === "HOSPITAL" ? kindName : `${level} ${kindName}`;
  const joint = LOOSE.has(kind) ? ", part of" : isPlaceKind(kind) ? " in" : " of";
  const head = `${graded}${whole === undefined ? "" : `${joint} ${whole.en}`}${statusOf(status, (word) => ` (${word.en})`)}`;
  const [start, end] = [textOf(properties.start), textOf(properties.end)];
  const time = start && end ? `${start} to ${end}` : start ? `since ${start}` : end ? `until ${end}` : undefined;
  const size = typeof properties.size === "number" ? countOf(properties.size, noun("person", "people")) : undefined;
  const where = place === undefined ? undefined : `in ${place.en}`;
  const parts = [head, kind === "HOSPITAL" ? level : undefined, where, time, size];
  return [capital(parts.filter((part) => part !== undefined).join(", ")), counted];
}

/** A person's role and posts; what the one says of the other is said once. */
function postsOf(role: string | undefined, belongs: SummaryFacts["belongs"]): string {
  const own = role === undefined || belongs.some((post) => post.role === role) ? "" : role;
  const further = belongs.filter(({ name, role: post }) => !own.includes(name.zh) && !(post && own.includes(post)));
  const phrases = new Set([own, ...further.map(({ name, role: post }) => `${name.zh}${post ?? ""}`)]);
  return [...phrases].filter((text) => text !== "").join("，");
}

function nounOf({ kind, properties }: SummaryFacts): Words {
  if (kind === "CITY" && properties.provinceLevel === true) return { zh: "直辖市", en: "municipality" };
  return nameOfKind(kind, textOf(properties.kind));
}

function levelOf({ kind, properties }: SummaryFacts): Words | undefined {
  const names: Readonly<Record<string, Words>> = kind === "HOSPITAL" ? HOSPITAL_LEVEL_NAMES : LEVEL_NAMES;
  return names[textOf(properties.level) ?? ""];
}

/** The words for a status; none for one that is in effect. */
function statusOf(status: string | undefined, say: (word: Words) => string): string {
  if (status === undefined || isInEffect(status)) return "";
  const names: Readonly<Record<string, Words>> = STATUS_NAMES;
  const word = names[status];
  return word === undefined ? "" : say(word);
}

/** `2021-07` as 2021年7月. */
function chineseDate(text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  return `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
}

function countOf(count: number, of: Noun): string {
  return `${count} ${inNumber(count, of)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
