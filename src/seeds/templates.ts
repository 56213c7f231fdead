import { readFileSync } from "node:fs";
import { distance } from "fastest-levenshtein";
import { type RawStatement, type Token, tokenize } from "./tokenize.ts";

/** The templates of statements with rows, in the order of a file; the text of each is in `cypher/seed-templates/`. */
export const TEMPLATES = [
  "dataset",
  "document",
  "mark",
  "measure",
  "entity",
  "alias",
  "former-id",
  "property",
  "relationship",
  "symmetric-relationship",
  "figure",
] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** A tail that follows a template, and the word in its slot: the label, property or type. */
export interface TemplateMatch {
  readonly template: TemplateName;
  readonly word: string | undefined;
}

/** How far a tail that follows no template follows the most similar one. */
export interface TemplateMismatch {
  readonly nearest: TemplateName;
  /** The first token that differs; undefined when the tail ends too early. */
  readonly token: Token | undefined;
  /** What the template has there; undefined when the tail is too long. */
  readonly expected: string | undefined;
}

interface Template {
  readonly name: TemplateName;
  /** The tail as written in its file, with its slots. */
  readonly text: string;
  readonly tokens: readonly string[];
  /** Its tokens in one line, without the slots. */
  readonly joined: string;
}

const SLOT = /<(?:Label|property|TYPE)>/;

const templates: readonly Template[] = TEMPLATES.map(readTemplate);

/** The text of `evidence.cypher`, the file that ends all seeds: it derives the evidence from the rows' citations. */
export const EVIDENCE_FILE = readText("evidence");

/** The statements of that file, in the order in which they run. */
export const EVIDENCE_STATEMENTS: readonly RawStatement[] = tokenize({
  name: "evidence.cypher",
  text: EVIDENCE_FILE,
}).statements;

/** The tail of a template, the word in its slots. */
export function tailOf(name: TemplateName, word = ""): string {
  const template = templates.find((one) => one.name === name);
  if (template === undefined) throw new RangeError(`There is no template ${name}.`);
  const tail = template.text.replace(/^\/\/.*\n/gm, "").replaceAll(new RegExp(SLOT, "g"), word);
  return tail.trimEnd();
}

/** The statement of a template, `$rows` in place of its list and the word in its slots. */
export function statementOf(name: TemplateName, word = ""): string {
  return `UNWIND $rows AS row\n${tailOf(name, word)}\n`;
}

/** The number, from 0, of the statement that derives evidence and has these tokens; undefined when none has. */
export function matchEvidence(tokens: readonly Token[]): number | undefined {
  const at = EVIDENCE_STATEMENTS.findIndex(
    (one) => one.tokens.length === tokens.length && one.tokens.every(({ raw }, index) => raw === tokens[index]?.raw),
  );
  return at < 0 ? undefined : at;
}

/**
 * Finds the template that the tail of a statement follows, or the most similar one.
 *
 * The tail is what is behind `] AS row`; white space and comments do not count.
 */
export function matchTemplate(tail: readonly Token[]): TemplateMatch | TemplateMismatch {
  for (const template of templates) {
    const { at, word } = follow(template, tail);
    if (at === undefined) return { template: template.name, word };
  }
  return mismatchOf(mostSimilar(tail), tail);
}

function mismatchOf(template: Template, tail: readonly Token[]): TemplateMismatch {
  const { at = 0, word } = follow(template, tail);
  const expected = template.tokens[at];
  return {
    nearest: template.name,
    token: tail[at],
    expected: word === undefined ? expected : expected?.replace(SLOT, word),
  };
}

function mostSimilar(tail: readonly Token[]): Template {
  const joined = tail.map(({ raw }) => raw).join(" ");
  // The rest of a statement that ends too early does not count against a template.
  const scored = templates.map((template) => ({
    template,
    edits: distance(template.joined.slice(0, joined.length), joined),
  }));
  return scored.reduce((best, next) => (next.edits < best.edits ? next : best)).template;
}

/** Follows a template along a tail; `at` is the first token that differs, undefined when none does. */
function follow(template: Template, tail: readonly Token[]): { at: number | undefined; word: string | undefined } {
  let word: string | undefined;
  const length = Math.max(template.tokens.length, tail.length);
  for (let at = 0; at < length; at++) {
    const [expected, actual] = [template.tokens[at], tail[at]?.raw];
    if (expected === undefined || actual === undefined) return { at, word };
    if (!SLOT.test(expected)) {
      if (expected !== actual) return { at, word };
      continue;
    }
    const filled = wordIn(expected, actual);
    if (filled === undefined || (word ?? filled) !== filled) return { at, word };
    word = filled;
  }
  return { at: undefined, word };
}

/** The word in the slot of a token; undefined when the token is another one. */
function wordIn(expected: string, actual: string): string | undefined {
  const [before = "", after = ""] = expected.split(SLOT);
  const word = actual.slice(before.length, actual.length - after.length);
  return actual === before + word + after && /^[A-Za-z_]\w*$/.test(word) ? word : undefined;
}

function readTemplate(name: TemplateName): Template {
  const text = readText(name);
  // A slot outside quotes would be three tokens: it is read as one word, and written back.
  const slots = text.replaceAll(/<(Label|property|TYPE)>/g, "SLOT_$1");
  const { statements } = tokenize({ name, text: slots });
  const tokens = (statements[0]?.tokens ?? []).map((token) => token.raw.replace(/SLOT_(\w+?)(?![A-Za-z])/, "<$1>"));
  return { name, text, tokens, joined: tokens.join(" ").replaceAll(new RegExp(SLOT, "g"), "") };
}

function readText(name: string): string {
  return readFileSync(new URL(`../../cypher/seed-templates/${name}.cypher`, import.meta.url), "utf8");
}
