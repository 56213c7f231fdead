import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdjacency } from "../../src/index/builder.ts";
import { compareEdgeIds, edgeNumberOf } from "../../src/index/edge-ids.ts";
import { relationshipId } from "../../src/model/ids.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";

const IDS = ["a", "a-b", "a-b-c", "a0", "ab", "b", "b-a", "b0"];
const end = fc.constantFrom(...IDS);
const keys = fc.option(fc.constantFrom("x", "x-y", "𠮷", "\uff41"), { nil: undefined });
const ids = fc
  .uniqueArray(
    fc
      .tuple(end, fc.constantFrom(...RELATIONSHIP_TYPES), end, keys)
      .map(([from, type, to, key]) => ({ id: relationshipId(from, type, to, { subject: key }), type, from, to })),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((all) => all.filter(({ from, to }) => from !== to));

const indexOf = (all: readonly { id: string; type: (typeof RELATIONSHIP_TYPES)[number]; from: string; to: string }[]) =>
  buildAdjacency(
    IDS.map((id) => ({ id, kind: "HOSPITAL", name: id })),
    all.map((one) => ({ ...one, status: null, since: null, until: null })),
  );

test("relationships are compared as their ids are, by code points", () => {
  fc.assert(
    fc.property(ids, fc.boolean(), (all, isRenamed) => {
      const named = isRenamed ? all.map((one, at) => (at % 2 === 0 ? { ...one, id: `r${at}` } : one)) : all;
      const index = indexOf(named);
      const sorted = named.map((_, edge) => edge).sort((a, b) => compareEdgeIds(index, a, b));
      const expected = named.map(({ id }) => id).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(sorted.map((edge) => index.edgeIdOf(edge))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("a relationship is found by its id, and an unknown id has none", () => {
  fc.assert(
    fc.property(ids, (all) => {
      const index = indexOf(all);
      for (const [edge, { id }] of all.entries()) expect(edgeNumberOf(index, id)).toBe(edge);
      for (const id of ["", "a", "a/RUNS/b/unknown", "a/RUNS/nobody", "r1"])
        expect(edgeNumberOf(index, id)).toBeUndefined();
    }),
  );
});
