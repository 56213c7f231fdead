import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/loading/stored-content.ts";
import { byCodePoints } from "../oracle/plain.ts";
import { engines, type Service, startService } from "../support/service.ts";

const ISSUED = "edges { node { id } other { id level issuers { nodes { type to { id } } } } }";

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let content: Awaited<ReturnType<typeof readContent>>;
  beforeAll(async () => {
    service = await startService(open);
    content = await readContent(service.graph);
  });
  afterAll(() => service?.close());

  const issuersOf = (id: string) =>
    content.relationships.filter(({ type, from }) => type === "ISSUED_BY" && from === id).map(({ to }) => to);

  test("certifications, awards and programs have a level and issuers in every list, without a fragment", async () => {
    const seen = { levels: new Set<unknown>(), issued: new Set<string>() };
    for (const hospital of content.entities.filter(({ kind }) => kind === "HOSPITAL").slice(0, 40)) {
      const { entity } = await service.data(
        `query ($id: ID!) { entity(id: $id) { ... on Hospital {
          certifications(status: null) { ${ISSUED} } awards { ${ISSUED} } programs { ${ISSUED} } } } }`,
        { id: hospital.id },
      );
      for (const { other } of [entity.certifications, entity.awards, entity.programs].flatMap(({ edges }) => edges)) {
        const { properties } = content.entities.find(({ id }) => id === other.id) ?? {};
        const level = properties?.level;
        expect(other.level).toBe(typeof level === "string" ? level.toUpperCase() : null);
        const issuers = other.issuers.nodes.map(({ to }: { to: { id: string } }) => to.id);
        expect(issuers.toSorted(byCodePoints)).toEqual(issuersOf(other.id).sort(byCodePoints));
        seen.levels.add(other.level);
        if (issuers.length > 0) seen.issued.add(other.id);
      }
    }
    expect(seen.levels.size).toBeGreaterThan(2);
    expect(seen.issued.size).toBeGreaterThan(5);
  });

  test("a program has the institutions that issue it", async () => {
    const programs = content.entities.filter(({ id, kind }) => kind === "PROGRAM" && issuersOf(id).length > 0);
    expect(programs.length).toBeGreaterThan(0);
    for (const { id } of programs) {
      const { entity } = await service.data(
        "query ($id: ID!) { entity(id: $id) { ... on Issued { level issuers { edges { direction other { id } } } } } }",
        { id },
      );
      const issuers = entity.issuers.edges.map(({ other }: { other: { id: string } }) => other.id);
      expect(issuers.toSorted(byCodePoints)).toEqual(issuersOf(id).sort(byCodePoints));
      expect(entity.level).toBeNull();
    }
  });

  test("the columns of a table have them, too", async () => {
    const { gaps } = await service.data(`{ gaps(certification: ["china-chest-pain-centre"], within: "jiaozuo") {
      columns { of { id level issuers { totalCount } } } } }`);
    expect(gaps.columns[0].of).toEqual({
      id: "china-chest-pain-centre",
      level: "NATIONAL",
      issuers: { totalCount: issuersOf("china-chest-pain-centre").length },
    });
  });
});
