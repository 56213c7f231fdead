import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entitiesMatching } from "../../src/analysis/filters/entity-filter.ts";
import { orderedPartners, type PartnerField } from "../../src/analysis/partners/partner-order.ts";
import {
  type LinkStatus,
  PARTNER_VIA,
  Partners,
  partnerCount,
  partnerCounts,
  USUAL_PARTNERS,
} from "../../src/analysis/partners/partners.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import { isPartKind } from "../../src/model/roll-up.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { byCodePoints, type PlainGraph } from "../oracle/plain.ts";
import { ARBITRARY_IDS, arbitraryGraphs, arbitraryPartnerConditions, indexOf } from "../support/plain-graph.ts";

describe("on small graphs, partners", () => {
  const usual = { via: PARTNER_VIA, status: null, asOf: null, undated: true, rollUp: true };

  test("are as many in the order of entities, and the same in the filter, as in the oracle", () => {
    fc.assert(
      fc.property(arbitraryGraphs, (graph) => {
        const index = indexOf(graph);
        const number = (one: string) => index.numberOf(one) ?? -1;
        const id = (node: number) => index.idOf(node);
        const oracle = new PartnerOracle(graph);
        const counts = partnerCounts(index);
        for (const one of ARBITRARY_IDS) {
          const partners = oracle.partners(one, usual);
          expect(counts[number(one)]).toBe(partners.size);
          expect(partnerCount(index, number(one))).toBe(partners.size);
          const filter = { condition: "partner-of", value: [one] } as const;
          const found = [...entitiesMatching(index, null, filter).set.toArray()].map(id);
          expect(found.filter((each) => !isPartKind(oracle.kindOf(each)))).toEqual(
            [...partners].filter((each) => !isPartKind(oracle.kindOf(each))).sort(),
          );
          // A part is found exactly if the entity is a partner of it, or the institution of one.
          for (const part of found.filter((each) => isPartKind(oracle.kindOf(each))))
            expect(oracle.partners(part, usual).size).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("have an order by name, start, or number of partners, and ties go by id", () => {
    const fields = fc.constantFrom<PartnerField>("NAME", "SINCE", "PARTNERS");
    const orders = fc.array(fc.record({ field: fields, descending: fc.boolean() }), { maxLength: 3 });
    fc.assert(
      fc.property(
        arbitraryGraphs,
        arbitraryPartnerConditions,
        orders,
        fc.constantFrom(...ARBITRARY_IDS),
        (graph, given, order, root) => {
          const index = indexOf(graph);
          const { via, status, asOf, planned } = given;
          const partners = new Partners(index, {
            ...given,
            via: via as RelationshipType[],
            status: status ?? (planned === true ? "not ended" : "in effect"),
            asOf: asOf === null ? null : (parsePartialDate(asOf) ?? null),
          });
          const oracle = new PartnerOracle(graph);
          const links = oracle.links(root, given);
          const startOf = (partner: string) => {
            const since = links.get(partner)?.since ?? null;
            return since === null ? "" : (parsePartialDate(since)?.first ?? "");
          };
          const nameOf = (partner: string) => graph.entities.find((one) => one.id === partner)?.name ?? "";
          const compare = {
            NAME: (a: string, b: string) => byCodePoints(nameOf(a), nameOf(b)),
            SINCE: (a: string, b: string) => byCodePoints(startOf(a), startOf(b)),
            PARTNERS: (a: string, b: string) => oracle.partners(a, usual).size - oracle.partners(b, usual).size,
          };
          const expected = [...links.keys()].sort((a, b) => {
            for (const { field, descending } of order) {
              const difference = compare[field](a, b);
              if (difference !== 0) return descending ? -difference : difference;
            }
            return byCodePoints(a, b);
          });
          expect(
            [...orderedPartners(partners, index.numberOf(root) ?? -1, () => true, order)].map((one) => index.idOf(one)),
          ).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("who is a partner", () => {
  const kinds: Readonly<Record<string, EntityKind>> = {
    ...{ h: "HOSPITAL", ward: "DEPARTMENT", lab: "DEPARTMENT", team: "TEAM", campus: "CAMPUS" },
    ...{ other: "HOSPITAL", "other-team": "TEAM", office: "INSTITUTION", doctor: "PERSON", city: "CITY" },
    ...{ leader: "HOSPITAL", m1: "HOSPITAL", m2: "HOSPITAL", alliance: "PROGRAM", project: "PROGRAM" },
  };
  const PARTS = [
    "ward PART_OF h",
    "lab PART_OF h",
    "campus PART_OF h",
    "team AFFILIATED_WITH h",
    "other-team AFFILIATED_WITH other",
    "doctor AFFILIATED_WITH lab",
  ];
  /** The partners of each entity that has any; a line is `from TYPE to status`. */
  function partnersIn(lines: readonly string[], program?: string, status: LinkStatus = "in effect") {
    const graph: PlainGraph = {
      entities: Object.entries(kinds).map(([id, kind]) => ({
        ...{ id, kind, name: id },
        ...(id === "alliance" ? { subkind: "alliance", status: program } : {}),
        ...(id === "project" ? { subkind: "project" } : {}),
      })),
      relationships: [...PARTS, ...lines].map((line) => {
        const [from = "", type = "", to = "", its = null] = line.split(" ");
        return { id: `${from}/${type}/${to}`, from, type, to, status: its, since: null, until: null };
      }),
    };
    const index = indexOf(graph);
    const partners = new Partners(index, { ...USUAL_PARTNERS, status });
    const all = Object.keys(kinds).map((id) => [
      id,
      [...partners.of(index.numberOf(id) ?? -1)].map((one) => index.idOf(one)).sort(),
    ]);
    return Object.fromEntries(all.filter(([, found]) => (found?.length ?? 0) > 0));
  }

  test.each<[string, string[], Record<string, string[]>]>([
    ["its own ward", ["h PARTNERS_WITH ward"], {}],
    ["two of its wards", ["lab PARTNERS_WITH ward"], {}],
    ["its own team, of which it says that it helps it", ["team SUPPORTS h", "campus SUPPORTS lab"], {}],
    ["a place", ["h SUPPORTS city", "team SUPPORTS city"], {}],
  ])("not %s", (_, lines, expected) => {
    expect(partnersIn(lines)).toEqual(expected);
  });

  test("an institution once, from the hospital and from the part that works with it", () => {
    expect(partnersIn(["lab PARTNERS_WITH office", "h PARTNERS_WITH office", "office SUPPORTS campus"])).toEqual({
      ...{ h: ["office"], lab: ["office"], campus: ["office"], office: ["h"] },
    });
  });

  test("the hospital of a team", () => {
    expect(partnersIn(["h PARTNERS_WITH other-team"])).toEqual({ h: ["other"], other: ["h"], "other-team": ["h"] });
  });

  test("a visiting expert that PARTNERS_WITH names, but not its own staff that leads an alliance", () => {
    expect(partnersIn(["doctor PARTNERS_WITH h"])).toEqual({ h: ["doctor"], doctor: ["h"] });
    expect(partnersIn(["doctor LEADS alliance", "h MEMBER_OF alliance"])).toEqual({});
    expect(partnersIn(["doctor LEADS alliance", "other MEMBER_OF alliance"])).toEqual({
      ...{ doctor: ["other"], other: ["doctor"] },
    });
  });

  const ALLIANCE = ["leader LEADS alliance", "m1 MEMBER_OF alliance", "m2 MEMBER_OF alliance"];
  test("the members and the leader of an alliance, but not two members", () => {
    expect(partnersIn(ALLIANCE)).toEqual({ leader: ["m1", "m2"], m1: ["leader"], m2: ["leader"] });
  });

  test("no members of a project", () => {
    expect(partnersIn(ALLIANCE.map((line) => line.replace("alliance", "project")))).toEqual({});
  });

  test("nobody by an alliance, a leadership or a membership that is planned or ended", () => {
    const planned = ["leader LEADS alliance", "m1 MEMBER_OF alliance planned", "m2 MEMBER_OF alliance ended"];
    expect(partnersIn(planned)).toEqual({});
    expect(partnersIn(planned, undefined, "not ended")).toEqual({ leader: ["m1"], m1: ["leader"] });
    expect(partnersIn(ALLIANCE, "planned")).toEqual({});
    expect(partnersIn(ALLIANCE, "ended", "not ended")).toEqual({});
    expect(partnersIn(ALLIANCE, "ended", ["ended"])).toMatchObject({ leader: ["m1", "m2"] });
  });
});
