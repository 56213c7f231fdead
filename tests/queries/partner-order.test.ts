import { afterAll, beforeAll, expect, test } from "vitest";
import { ALL_EDGES } from "../../src/analysis/edge-filter.ts";
import { countRelationships } from "../../src/analysis/entity-relationships.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { readAdjacency } from "../../src/index/read-adjacency.ts";
import { relationshipId } from "../../src/model/ids.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import { listEntities } from "../../src/queries/entities.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
  await graph.transaction(async (writer) => {
    const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
    const join = (type: RelationshipType, ...pairs: (readonly [string, string])[]) =>
      writer.createRelationships(
        type,
        pairs.map(([from, to]) => ({ from, to, properties: { id: relationshipId(from, type, to) } })),
      );
    await writer.createNodes(["Entity", "Hospital"], named("hospital", "partner", "other", "alone"));
    await writer.createNodes(["Entity", "Campus"], named("campus"));
    await writer.createNodes(["Entity", "Department"], named("department"));
    await join("PART_OF", ["campus", "hospital"], ["department", "campus"]);
    // The department belongs to the hospital by two paths.
    await join("AFFILIATED_WITH", ["department", "hospital"], ["alone", "other"]);
    await join(
      "PARTNERS_WITH",
      ["hospital", "partner"],
      ["department", "partner"],
      ["campus", "department"],
      ["hospital", "campus"],
    );
    await join("SUPPORTS", ["other", "department"]);
  });
});

afterAll(() => graph.close());

test("the order by partners is the order by the number of relationships in the default list of partners", async () => {
  const slice = { after: null, limit: 10, backwards: false };
  const order = [{ field: "PARTNERS", descending: true }] as const;
  const rows = await listEntities(graph, { kind: "HOSPITAL", filter: { and: [] }, order, slice });
  const index = await readAdjacency(graph);
  const conditions = {
    ...ALL_EDGES,
    via: ["PARTNERS_WITH", "SUPPORTS"],
    rollUp: true,
    direction: null,
    kinds: null,
  } as const;
  const countOf = (id: string) => countRelationships(index, index.numberOf(id) ?? -1, conditions).count;
  expect(countOf("hospital")).toBe(5);
  expect(rows.map(({ id, keys }) => [id, keys[0]])).toEqual(rows.map(({ id }) => [id, countOf(id)]));
});
