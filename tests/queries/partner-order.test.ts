import { afterAll, beforeAll, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { listEntities } from "../../src/queries/entities.ts";
import { countRelationships } from "../../src/queries/relationships.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
  await graph.transaction(async (writer) => {
    const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
    const from = (...pairs: (readonly [string, string])[]) =>
      pairs.map(([start, end]) => ({ from: start, to: end, properties: { id: `${start}-${end}` } }));
    await writer.createNodes(["Entity", "Hospital"], named("hospital", "partner", "other", "alone"));
    await writer.createNodes(["Entity", "Campus"], named("campus"));
    await writer.createNodes(["Entity", "Department"], named("department"));
    await writer.createRelationships("PART_OF", from(["campus", "hospital"], ["department", "campus"]));
    // The department belongs to the hospital by two paths.
    await writer.createRelationships("AFFILIATED_WITH", from(["department", "hospital"], ["alone", "other"]));
    await writer.createRelationships(
      "PARTNERS_WITH",
      from(["hospital", "partner"], ["department", "partner"], ["campus", "department"], ["hospital", "campus"]),
    );
    await writer.createRelationships("SUPPORTS", from(["other", "department"]));
  });
});

afterAll(() => graph.close());

test("the order by partners is the order by the number of relationships in the default list of partners", async () => {
  const slice = { after: null, limit: 10, backwards: false };
  const order = [{ field: "PARTNERS", descending: true }] as const;
  const rows = await listEntities(graph, { kind: "HOSPITAL", filter: { and: [] }, order, slice });
  const filter = {
    rollUp: true,
    via: ["PARTNERS_WITH", "SUPPORTS"],
    direction: null,
    labels: null,
    status: null,
    asOf: null,
    undated: true,
  };
  const ids = rows.map(({ id }) => id);
  const counts = new Map(
    (await countRelationships(graph, ids, filter)).map(({ entityId, count }) => [entityId, count]),
  );
  expect(counts.get("hospital")).toBe(5);
  expect(rows.map(({ id, keys }) => [id, keys[0]])).toEqual(ids.map((id) => [id, counts.get(id)]));
});
