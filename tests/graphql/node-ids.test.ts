import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/loading/stored-content.ts";
import { measureNodeId } from "../../src/model/ids.ts";
import { ENTITY_KINDS, labelOf } from "../../src/model/kinds.ts";
import { engines, type Service, startService } from "../support/service.ts";

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  /** The ids of everything in the data set, by type. */
  async function idsByType(): Promise<[type: string, ids: readonly string[]][]> {
    const { entities, relationships, figures, evidence, documents, measures } = await readContent(service.graph);
    const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    return [
      ...ENTITY_KINDS.map((kind): [string, readonly string[]] => [
        labelOf(kind),
        idsOf(entities.filter((one) => one.kind === kind)),
      ]),
      ["Relationship", idsOf(relationships)],
      ["Figure", idsOf(figures)],
      ["Evidence", idsOf(evidence)],
      ["Document", idsOf(documents)],
      ["Measure", idsOf(measures).map(measureNodeId)],
      ["Dataset", ["dataset"]],
      ["Overview", ["overview"]],
    ];
  }

  test("no two objects of any types have one id", async () => {
    const ids = (await idsByType()).flatMap(([, list]) => list);
    expect(ids.length).toBeGreaterThan(3_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("`node` and `nodes` find an object of every type by its id", async () => {
    for (const [type, ids] of await idsByType()) {
      const some = ids.filter((_id, at) => at % Math.ceil(ids.length / 9) === 0);
      const { nodes } = await service.data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", {
        ids: some,
      });
      expect(nodes).toEqual(some.map((id) => ({ __typename: type, id })));
    }
    const { node } = await service.data('{ node(id: "measure/nothing") { id } }');
    expect(node).toBeNull();
  });

  test("parts of the data set and its overview have one id in all queries", async () => {
    const { dataset, overview, node } = await service.data(`{
      dataset { id version } overview { id dataset { id digest } }
      node(id: "dataset") { id ... on Dataset { version digest relationships { type count } } } }`);
    expect([dataset.id, overview.id, overview.dataset.id, node.id]).toEqual([
      "dataset",
      "overview",
      "dataset",
      "dataset",
    ]);
    expect(node).toMatchObject({ ...dataset, ...overview.dataset });
  });

  test("a measure is found by its id, its key and its names", async () => {
    const { measures } = await service.data("{ measures { id key name nameEn: name(lang: EN) count } }");
    const { id, key, name, nameEn, count } = measures.find((one: { key: string }) => one.key === "staff");
    expect(id).toBe("measure/staff");
    const query = `query ($measure: String!, $list: [ID!]!) { figures(where: { measure: $list }) { totalCount }
      entity(id: "jiaomei-central-hospital") { figures(measure: $measure) { nodes { measure } } } }`;
    for (const one of [id, key, name, nameEn]) {
      const { figures, entity } = await service.data(query, { measure: one, list: [one] });
      expect(figures.totalCount).toBe(count);
      expect(new Set(entity.figures.nodes.map(({ measure }: { measure: string }) => measure))).toEqual(new Set([key]));
    }
  });
});
