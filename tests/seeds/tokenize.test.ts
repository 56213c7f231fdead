import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LiteralError, plainOf, readLiteral } from "../../src/seeds/literal.ts";
import { tokenize } from "../../src/seeds/tokenize.ts";

const tokenized = (text: string) => tokenize({ name: "x.cypher", text });
const textsOf = (text: string): string[] => tokenized(text).statements.map((statement) => statement.text);
const faultsOf = (text: string): string[] => tokenized(text).faults.map(({ line, message }) => `${line}: ${message}`);

function readingOf(text: string): unknown {
  const { statements, faults } = tokenized(text);
  expect(faults).toEqual([]);
  return plainOf(readLiteral(statements[0]?.tokens ?? [], 0).literal);
}

function errorOf(text: string): string {
  try {
    readLiteral(tokenized(text).statements[0]?.tokens ?? [], 0);
    return "";
  } catch (error) {
    return error instanceof LiteralError ? `${error.line}: ${error.message}` : String(error);
  }
}

describe("a file is split into statements", () => {
  test("at each semicolon outside texts and comments", () => {
    expect(textsOf("A ';' \";\" // ;\n /* ; */ B; C;\n;;D")).toEqual(["A ';' \";\" // ;\n /* ; */ B", "C", "D"]);
  });

  test("that begin on the line of their first word", () => {
    const { statements } = tokenized("// one\n\nA;\n/* two\nthree */ B\n C;");
    expect(statements.map(({ line, tokens }) => [line, tokens.map((token) => token.line)])).toEqual([
      [3, [3]],
      [5, [5, 6]],
    ]);
  });

  test("into none when nothing but comments is there", () => {
    expect(textsOf("// one; two\n/* three; */ ;")).toEqual([]);
  });

  test("with a quote in a comment, and comment signs in a text, left as they are", () => {
    expect(textsOf("A // it's\n B '//' '/*';")).toEqual(["A // it's\n B '//' '/*'"]);
    expect(faultsOf("A // it's\n B '//' '/*';")).toEqual([]);
  });
});

describe("what is not closed", () => {
  test("is told where it began", () => {
    expect(faultsOf("A;\n B 'x\n C;")).toEqual(["2: A text that begins with ' is not closed on its line."]);
    expect(faultsOf('A;\n\n B "x\\";')).toEqual(['3: A text that begins with " is not closed on its line.']);
    expect(faultsOf("A;\n B; /* x ;\n C;")).toEqual(["2: A comment that begins with /* is not closed."]);
  });

  test("breaks its statement alone", () => {
    const { statements } = tokenized("A 'x;\n B; C;");
    expect(statements.map(({ text, broken }) => [text, broken])).toEqual([
      ["A 'x;\n B", true],
      ["C", false],
    ]);
  });

  test("keeps what stands behind an open comment for later", () => {
    expect(tokenized("A; /* b\n c").unread).toBe("/* b\n c");
    expect(tokenized("A; /* b */ c").unread).toBe("");
  });
});

describe("a value", () => {
  test("is a text in either quotes, with its escapes resolved", () => {
    expect(readingOf(`['it\\'s', "it's", 'a\\"b', "a\\\\b", '\\n\\t', '\\u4e2D', '', '𠮷']`)).toEqual([
      "it's",
      "it's",
      'a"b',
      "a\\b",
      "\n\t",
      "中",
      "",
      "𠮷",
    ]);
  });

  test("is a number, true, false, null, a list or a map", () => {
    expect(readingOf("{a: 1, b: [-2, 0.5, []], c: true, d: false, e: null, f: {}}")).toEqual({
      a: 1,
      b: [-2, 0.5, []],
      c: true,
      d: false,
      e: null,
      f: {},
    });
  });

  test("is none of what programs inherit", () => {
    expect(errorOf("[constructor]")).toBe("1: constructor is no value.");
    expect(errorOf("[toString]")).toBe("1: toString is no value.");
  });

  test("begins on a line of its own", () => {
    const { literal } = readLiteral(tokenized("[\n 'a',\n [\n 'b']]").statements[0]?.tokens ?? [], 0);
    expect(literal.is === "list" ? literal.items.map(({ line }) => line) : []).toEqual([2, 3]);
  });

  test("that is no value is told with its line", () => {
    expect(errorOf("[1,\n 2")).toBe("1: A [ is not closed before the end of the statement.");
    expect(errorOf("[1,\n {a: 2]")).toBe("2: A { is not closed before the ] in line 2.");
    expect(errorOf("[1,\n 2,]")).toBe("2: A comma is before ].");
    expect(errorOf("[1\n 2]")).toBe("2: A comma is missing before 2.");
    expect(errorOf("[1\n true]")).toBe("2: A comma is missing before true.");
    expect(errorOf("{a: 1,\n a: 2}")).toBe("2: The property a is in one map twice.");
    expect(errorOf("{a\n 1}")).toBe("1: A colon is missing behind a.");
    expect(errorOf("{'a': 1}")).toBe("1: 'a' is no name of a property.");
    expect(errorOf("[,]")).toBe("1: , is no value.");
    expect(errorOf("[1e5]")).toBe("1: 1 is no value.");
  });

  test("comes back as it was written, whatever it is", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !/\p{Surrogate}/u.test(value));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom("a", "b", "名字", "_x1"), tie("value")),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom("'", '"'), (written, quote) => {
        expect(readingOf(write(written, quote))).toEqual(written);
      }),
    );
  });
});

function write(value: unknown, quote: string): string {
  if (typeof value === "string") {
    const inner = value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replaceAll("\n", "\\n");
    return `${quote}${inner}${quote}`;
  }
  if (Array.isArray(value)) return `[${value.map((inner) => write(inner, quote)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).map(([key, inner]) => `${key}: ${write(inner, quote)}`)}}`;
  }
  return String(value);
}
