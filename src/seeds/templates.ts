import { readFileSync } from "node:fs";
import { distance } from "fastest-levenshtein";
import { scan, type Token } from "./tokenize.ts";

/** The shapes of a seed's statement; each has its text in `cypher/seed-templates/`. */
export const SHAPES = [
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
export type ShapeName = (typeof SHAPES)[number];

/** A tail that has a shape, and the word in its place for one: the label, property or type. */
export interface Recognised {
  readonly shape: ShapeName;
  readonly word: string | undefined;
}

/** How far a tail that has no shape follows the one most like it. */
export interface Unrecognised {
  readonly nearest: ShapeName;
  /** The first token that departs from it; undefined when the tail ends too early. */
  readonly token: Token | undefined;
  /** What stands there in the shape; undefined when the tail goes on too long. */
  readonly expected: string | undefined;
}

interface Shape {
  readonly name: ShapeName;
  /** The tail as it stands in its file, with its slots. */
  readonly text: string;
  readonly tokens: readonly string[];
  /** Its tokens in one line, without the slots. */
  readonly folded: string;
}

const SLOT = /<(?:Label|property|TYPE)>/;

function readShape(name: ShapeName): Shape {
  const url = new URL(`../../cypher/seed-templates/${name}.cypher`, import.meta.url);
  // A slot outside quotes would be three tokens: it is read as one word, and written back.
  const text = readFileSync(url, "utf8");
  const slots = text.replaceAll(/<(Label|property|TYPE)>/g, "SLOT_$1");
  const { statements } = scan({ name, text: slots });
  const tokens = (statements[0]?.tokens ?? []).map((token) => token.raw.replace(/SLOT_(\w+?)(?![A-Za-z])/, "<$1>"));
  return { name, text, tokens, folded: tokens.join(" ").replaceAll(new RegExp(SLOT, "g"), "") };
}

const shapes: readonly Shape[] = SHAPES.map(readShape);

/** The file that ends all seeds: statements without rows, which derive the evidence from the citations of what was created. */
export const EVIDENCE_FILE = readFileSync(
  new URL("../../cypher/seed-templates/evidence.cypher", import.meta.url),
  "utf8",
);

/** The statements of that file, in the order in which they run. */
export const EVIDENCE_STATEMENTS = scan({ name: "evidence", text: EVIDENCE_FILE }).statements;

/** Which of the statements that derive the evidence has these tokens; undefined when none has. */
export function evidenceStatementOf(tokens: readonly Token[]): number | undefined {
  const at = EVIDENCE_STATEMENTS.findIndex(
    (one) => one.tokens.length === tokens.length && one.tokens.every(({ raw }, index) => raw === tokens[index]?.raw),
  );
  return at < 0 ? undefined : at;
}

/** The statement of a shape, `$rows` in place of its list and the word in its slots. */
export function statementOf(name: ShapeName, word = ""): string {
  const shape = shapes.find((one) => one.name === name);
  if (shape === undefined) throw new RangeError(`There is no shape ${name}.`);
  const tail = shape.text.replace(/^\/\/.*\n/gm, "").replaceAll(new RegExp(SLOT, "g"), word);
  return `UNWIND $rows AS row\n${tail}`;
}

/** Tells which shape the tail of a statement has: what stands behind `] AS row`. White space and comments do not count. */
export function recognise(tail: readonly Token[]): Recognised | Unrecognised {
  for (const shape of shapes) {
    const followed = follow(shape, tail);
    if (followed.at === undefined) return { shape: shape.name, word: followed.word };
  }
  const folded = tail.map((token) => token.raw).join(" ");
  // The rest of a statement that ends too early does not count against a shape.
  const far = (shape: Shape): number => distance(shape.folded.slice(0, folded.length), folded);
  const [first, ...others] = shapes.map((shape) => ({ shape, far: far(shape) }));
  if (first === undefined) throw new RangeError("There are no shapes.");
  const { shape } = others.reduce((best, next) => (next.far < best.far ? next : best), first);
  const { at = 0, word } = follow(shape, tail);
  const expected = shape.tokens[at];
  return {
    nearest: shape.name,
    token: tail[at],
    expected: word === undefined ? expected : expected?.replace(SLOT, word),
  };
}

/** Follows a shape along a tail; `at` is the token where they part, undefined when they never do. */
function follow(shape: Shape, tail: readonly Token[]): { at: number | undefined; word: string | undefined } {
  let word: string | undefined;
  const length = Math.max(shape.tokens.length, tail.length);
  for (let at = 0; at < length; at++) {
    const expected = shape.tokens[at];
    const found = tail[at]?.raw;
    if (expected === undefined || found === undefined) return { at, word };
    if (!SLOT.test(expected)) {
      if (expected !== found) return { at, word };
      continue;
    }
    const [before = "", after = ""] = expected.split(SLOT);
    const filled = found.slice(before.length, found.length - after.length);
    const fits = found === before + filled + after && /^[A-Za-z_]\w*$/.test(filled);
    if (!fits || (word ?? filled) !== filled) return { at, word };
    word = filled;
  }
  return { at: undefined, word };
}
