import fc from "fast-check";
import { expect, test } from "vitest";
import { bytes, doubles, fromColumns, integers, json, numbers, texts, toColumns } from "../../src/index/columns.ts";
import { textsOf } from "../../src/index/texts.ts";

const SHAPE = {
  small: bytes,
  large: numbers,
  signed: integers,
  exact: doubles,
  names: texts,
  traits: json<{ readonly level: string | null }[]>(),
};
const VALUES = {
  small: Uint8Array.of(1, 255),
  large: Uint32Array.of(0, 2 ** 32 - 1),
  signed: Int32Array.of(-1, 2 ** 31 - 1, -(2 ** 31)),
  exact: Float64Array.of(0.1, -1e300),
  names: textsOf(["焦作", "", "a𠮷b"]),
  traits: [{ level: "三级" }, { level: null }],
};

test("values that are written as columns are the same when they are made from them", () => {
  const columns = toColumns(SHAPE, VALUES);
  expect([...columns.keys()]).toEqual(["small", "large", "signed", "exact", "names.bytes", "names.starts", "traits"]);
  const { names, ...others } = fromColumns(SHAPE, columns);
  expect([...names]).toEqual(["焦作", "", "a𠮷b"]);
  const { small, large, signed, exact, traits } = VALUES;
  expect(others).toEqual({ small, large, signed, exact, traits });
  expect(others.large).toBe(VALUES.large);
});

test("a column that is missing or has another type is rejected", () => {
  const columns = toColumns(SHAPE, VALUES);
  expect(() => fromColumns(SHAPE, new Map([...columns].slice(1)))).toThrow("There is no column small of bytes.");
  expect(() => fromColumns(SHAPE, new Map([...columns, ["large", Uint8Array.of(1)]]))).toThrow("large of numbers");
});

test("a list of texts contains each text, and undefined beyond its end", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (all) => {
      const list = textsOf(all);
      expect([...list]).toEqual(all);
      expect(list.length).toBe(all.length);
      expect(list.at(all.length)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test("a text is found in ascending ASCII texts, and no other text is", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,6}$/)).map((all) => all.sort());
  fc.assert(
    fc.property(ids, fc.string({ unit: "binary" }), (all, other) => {
      const list = textsOf(all);
      expect(all.map((id) => list.find(id))).toEqual([...all.keys()]);
      if (!all.includes(other)) expect(list.find(other)).toBeUndefined();
    }),
  );
});

test("a text equals, begins with and contains what its string does", () => {
  const part = fc.string({ unit: fc.constantFrom("医", "院", "a", "𠮷"), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(part), part, (all, other) => {
      const list = textsOf(all);
      const bytesOfOther = Buffer.from(other);
      for (const [at, text] of all.entries()) {
        expect(list.equals(at, bytesOfOther)).toBe(text === other);
        expect(list.startsWith(at, bytesOfOther)).toBe(text.startsWith(other));
        expect(list.includes(at, bytesOfOther)).toBe(text.includes(other));
      }
    }),
  );
});
