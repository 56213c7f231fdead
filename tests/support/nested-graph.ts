import fc from "fast-check";
import type { EntityKind } from "../../src/model/kinds.ts";
import { mayJoin, type RelationshipType } from "../../src/model/relationship-types.ts";
import { BELONGS, isPartKind } from "../../src/model/roll-up.ts";
import type { PlainEntity, PlainGraph } from "../oracle/plain.ts";

const ENTITIES: readonly (readonly [kind: EntityKind, subkind?: string])[] = [
  ...Array<[EntityKind]>(4).fill(["HOSPITAL"]),
  ["INSTITUTION"],
  ...Array<[EntityKind]>(2).fill(["CAMPUS"]),
  ...Array<[EntityKind]>(4).fill(["DEPARTMENT"]),
  ...Array<[EntityKind]>(2).fill(["TEAM"]),
  ["PERSON"],
  ["CITY"],
  ["PROGRAM", "policy"],
  ["PROGRAM", "campaign"],
  ["PROGRAM", "alliance"],
];
const LAST = ENTITIES.length - 1;
const TYPES: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LOCATED_IN", "AFFILIATED_WITH"];
const status = fc.option(fc.constantFrom("held", "ended"), { nil: null, freq: 2 });
const since = fc.option(fc.constantFrom("2020", "2021"), { nil: null });

/** The ids of the entities of each graph. */
export const NESTED_IDS: readonly string[] = ENTITIES.map((_, at) => `n${String(at).padStart(2, "0")}`);

/**
 * Graphs in which most campuses, departments and teams are parts, some of parts of parts, and some of several
 * institutions; policies and campaigns have many participants.
 */
export const nestedGraphs: fc.Arbitrary<PlainGraph> = fc
  .record({
    above: fc.array(fc.uniqueArray(fc.nat(LAST), { minLength: 1, maxLength: 3 }), {
      minLength: ENTITIES.length,
      maxLength: ENTITIES.length,
    }),
    edges: fc.array(
      fc.record({ type: fc.constantFrom(...TYPES), from: fc.nat(LAST), to: fc.nat(LAST), status, since }),
      { minLength: 8, maxLength: 30 },
    ),
    participants: fc.array(fc.tuple(fc.nat(LAST), fc.constantFrom(15, 16)), { maxLength: 8 }),
  })
  .map(({ above, edges, participants }) => {
    const kindOf = (at: number) => ENTITIES[at]?.[0] as EntityKind;
    const belonging = above.flatMap((wholes, from) =>
      wholes.map((to) => ({
        type: (kindOf(from) === "TEAM" ? "AFFILIATED_WITH" : "PART_OF") as RelationshipType,
        ...{ from, to, status: null, since: null },
      })),
    );
    const taking = participants.map(([from, to]) => ({
      type: "PARTICIPATES_IN" as RelationshipType,
      ...{ from, to, status: null, since: null },
    }));
    const isPossible = (type: RelationshipType, from: number, to: number) =>
      !BELONGS.has(type) || (mayJoin(type, kindOf(from), kindOf(to)) && isPartKind(kindOf(from)));
    return {
      entities: NESTED_IDS.map((id, at): PlainEntity => {
        const [kind, subkind] = ENTITIES[at] as [EntityKind, string?];
        return { id, kind, name: id, subkind };
      }),
      relationships: [...belonging, ...edges, ...taking]
        .filter(({ type, from, to }) => from !== to && isPossible(type, from, to))
        .map(({ from, to, ...one }, at) => ({
          ...{ id: `r${String(at).padStart(2, "0")}`, from: NESTED_IDS[from] ?? "", to: NESTED_IDS[to] ?? "" },
          ...{ ...one, until: null },
        })),
    };
  });
