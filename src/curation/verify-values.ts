import { type CodePoints, type Fragment, parseFragment } from "../model/fragment.ts";
import { groupBy } from "../model/grouping.ts";
import type { Content, EvidenceRecord } from "../model/records.ts";
import { numbersIn } from "./chinese-numerals.ts";

/** A statement whose words fail against its passages; `id` is of its first piece of evidence. */
export interface ValueFault {
  readonly id: string;
  readonly message: string;
  readonly hint: string;
}

const DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** Texts that look like dates but are not. */
const NO_DATES = new Set(["adcode", "telephone"]);

/**
 * Compares the dates and numbers of statements with their passages.
 *
 * The finest part of a date and every number must be in a passage. The year may be the last one before it, because
 * texts continue with "in July".
 */
export function faultsOfValues(content: Content, documents: ReadonlyMap<string, CodePoints>): ValueFault[] {
  const evidence = groupBy(content.evidence, ({ about, property }) => keyOf(about, property));
  const faults: ValueFault[] = [];
  const look = (about: string, property: string | undefined, name: string, value: unknown): void => {
    const pieces = evidence.get(keyOf(about, property)) ?? [];
    const passages = pieces.flatMap((piece) => passageOf(piece, documents) ?? []);
    const [first] = pieces;
    // A document that is not available may contain the value.
    if (pieces.some(({ document, fragment }) => fragment !== undefined && !documents.has(document))) return;
    // Passages do not contain values that are counted or concluded from them.
    if (first === undefined || passages.length === 0 || pieces.every(({ knowledge }) => knowledge === "implied"))
      return;
    const report = (hint: string) =>
      faults.push({ id: first.id, message: `No passage of ${about} contains its ${name} ${value}.`, hint });
    if (typeof value === "number" && !passages.some(({ inside }) => numbersIn(inside).includes(value)))
      report("Cite the passage that contains the number.");
    if (typeof value === "string" && DATE.test(value) && !NO_DATES.has(name) && !holdsDate(passages, value))
      report("Cite the passage that contains the date, or make it as precise as the text.");
  };
  for (const { id, properties } of content.relationships)
    for (const [name, value] of Object.entries(properties)) look(id, undefined, name, value);
  for (const { id, properties } of content.figures)
    for (const [name, value] of Object.entries(properties)) look(id, undefined, name, value);
  for (const { id, properties } of content.entities)
    for (const [name, value] of Object.entries(properties)) look(id, name, name, value);
  return faults;
}

/**
 * Relationships between the same ends and of one type that cite exactly the same passages: the later id of each pair.
 */
export function twinsIn(content: Content): ValueFault[] {
  const passages = groupBy(content.evidence, ({ about }) => about);
  const first = new Map<string, string>();
  return content.relationships.flatMap(({ id, from, type, to, properties }) => {
    const pieces = passages.get(id) ?? [];
    const cited = pieces.map(({ document, fragment }) => `${document}:${fragment}`).sort();
    // Several subjects of one passage are several statements.
    const key = [from, type, to, properties.subject ?? "", ...cited].join(" ");
    const twin = first.get(key);
    first.set(key, twin ?? id);
    if (twin === undefined || pieces[0] === undefined) return [];
    const message = `${id} says the same as ${twin}, from the same passages.`;
    return [{ id: pieces[0].id, message, hint: "Use the kind that fits, or cite a passage that distinguishes them." }];
  });
}

interface Passage {
  readonly inside: string;
  /** The last year before it; undefined if there is none. */
  readonly yearBefore: string | undefined;
}

function passageOf({ document, fragment }: EvidenceRecord, documents: ReadonlyMap<string, CodePoints>) {
  const text = documents.get(document);
  const range: Fragment | undefined = fragment === undefined ? undefined : parseFragment(fragment);
  if (text === undefined || range === undefined) return undefined;
  const before = plain(text.slice(0, range.from));
  return { inside: plain(text.slice(range.from, range.to)), yearBefore: before.match(/\d{4}(?=年)/g)?.at(-1) };
}

function holdsDate(passages: readonly Passage[], date: string): boolean {
  const [year = "", month, day] = date.split("-");
  const finer = [
    ...(month === undefined ? [] : [`${Number(month)}月`]),
    ...(day === undefined ? [] : [`${Number(day)}日`]),
  ];
  return passages.some(({ inside, yearBefore }) => {
    const names = finer.every((part) => new RegExp(`(?<!\\d)${part}`).test(inside));
    return names && (inside.includes(year) || (finer.length > 0 && yearBefore === year));
  });
}

/** Without white space and thousands separators. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, "").replaceAll(/(?<=\d)[,，](?=\d{3})/g, "");
}

function keyOf(about: string, property: string | undefined): string {
  return `${about} ${property ?? ""}`;
}
