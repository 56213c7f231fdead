import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { connectionsOf } from "../../src/analysis/partners/partner-connections.ts";
import { Partners, USUAL_PARTNERS } from "../../src/analysis/partners/partners.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { readAdjacency } from "../../src/index/read-adjacency.ts";
import { freshId, removeAll, writeRecords, writing } from "../support/ad-hoc.ts";
import { engines } from "../support/service.ts";

/** A department of a campus of a hospital of a group. Its partner is a team of a ward of another hospital. */
const CHAIN = `
CREATE (group:Contract:Entity:Institution {id: $id + '-group', name: 'group'})
CREATE (hospital:Contract:Entity:Hospital {id: $id + '-hospital', name: 'hospital'})
CREATE (campus:Contract:Entity:Campus {id: $id + '-campus', name: 'campus'})
CREATE (department:Contract:Entity:Department {id: $id + '-department', name: 'department'})
CREATE (other:Contract:Entity:Hospital {id: $id + '-other', name: 'other'})
CREATE (ward:Contract:Entity:Department {id: $id + '-ward', name: 'ward'})
CREATE (team:Contract:Entity:Team {id: $id + '-team', name: 'team'})
CREATE (hospital)-[:PART_OF {id: hospital.id + '/PART_OF/' + group.id}]->(group)
CREATE (campus)-[:PART_OF {id: campus.id + '/PART_OF/' + hospital.id}]->(hospital)
CREATE (department)-[:PART_OF {id: department.id + '/PART_OF/' + campus.id}]->(campus)
CREATE (ward)-[:PART_OF {id: ward.id + '/PART_OF/' + other.id}]->(other)
CREATE (team)-[:AFFILIATED_WITH {id: team.id + '/AFFILIATED_WITH/' + ward.id}]->(ward)
CREATE (department)-[:PARTNERS_WITH {id: department.id + '/PARTNERS_WITH/' + team.id}]->(team)
RETURN 1 AS done`;

describe.each(engines())("on %s", (_, open) => {
  const id = freshId();
  let graph: Graph;
  let dataset: string;
  beforeAll(async () => {
    graph = await open();
    await graph.applySchema();
    const chain = writing(CHAIN, { id: z.string() }, { done: z.int() });
    dataset = await writeRecords(graph, chain, { id });
  });
  afterAll(async () => {
    await removeAll(graph);
    await graph.close();
  });

  /** The partners of an entity, each with the parts on both sides that its relationships belong to. */
  async function partnersOf(root: string, rollUp: boolean): Promise<Record<string, string[]>> {
    const index = await readAdjacency(graph, { dataset });
    const partners = new Partners(index, { ...USUAL_PARTNERS, via: ["PARTNERS_WITH"], rollUp });
    const node = index.numberOf(`${id}-${root}`) ?? -1;
    const nameOf = (one: number) => index.idOf(one).slice(id.length + 1);
    const found = connectionsOf(partners, [node], [...partners.of(node)]);
    return Object.fromEntries(
      [...found].map(([partner, of]) => [nameOf(partner), of.flatMap(({ through }) => through.map(nameOf))]),
    );
  }

  test("parts count for their nearest institution, and not for the institution above it", async () => {
    expect(await partnersOf("hospital", true)).toEqual({ other: ["department", "team"] });
    expect(await partnersOf("other", true)).toEqual({ hospital: ["department", "team"] });
    expect(await partnersOf("group", true)).toEqual({});
  });

  test("without roll-up only the relationships of the entity itself count", async () => {
    expect(await partnersOf("hospital", false)).toEqual({});
    expect(await partnersOf("department", false)).toEqual({ team: [] });
  });
});
