import fc from "fast-check";

/** A change of a text: from a place, given as a share of its length, some characters are replaced. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Texts that break what does not expect them, whatever the format. */
const NASTY: readonly string[] = [
  ...["", " ", "\n", "\r\n", "\t", "\u0000", "\u001b[2J", "\ufeff", "\u202e", "\ud800", "医", "𠮷"],
  ...["'", '"', "`", "\\", "\\u", "[", "]", "{", "}", "(", ")", ",", ";", ":", "|", "//", "/*", "*/", "=", "-"],
  ...["null", "true", "NaN", "1e999", "-1", "9007199254740993", "0x10", "__proto__", "constructor", "toString"],
  ...["'__proto__'", '{"__proto__":{"polluted":true}}', "../../etc/passwd", "2024-13-45", "[".repeat(2_000)],
];

/** Some changes of a text; they shrink to few and short ones. */
export function arbitraryEdits(pieces: readonly string[]): fc.Arbitrary<readonly Edit[]> {
  const text = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.constantFrom(...(pieces.length === 0 ? [""] : pieces)),
    fc.string({ maxLength: 12, unit: "binary" }),
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
    text,
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

/** A text with changes. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((changed, { at, length, text: inserted }) => {
    const from = Math.floor(at * changed.length);
    return changed.slice(0, from) + inserted + changed.slice(from + length);
  }, text);
}
