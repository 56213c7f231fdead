import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { statementOf } from "../../src/seeds/templates.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

const FORMER = statementOf("former-id").replace(
  "$rows",
  `[['lin-hai', 'old-lin'], ['lin-hai', 'older-lin'], ['yunxi-first-hospital', 'yunxi-hospital'],
    ['yunxi', 'yunxi-county'], ['china-chest-pain-centre', 'chest-pain'], ['yunxi-alliance', 'alliance']]`,
);

/** Every question that takes ids, with the names of the fixture. Each is asked with current and with former ids. */
const QUESTIONS: [question: string, document: string][] = [
  ["paths", "paths(from: HOSPITAL, to: PERSON) { hops total paths { hops { from { id } to { id } } } }"],
  [
    "paths that avoid and pass",
    "paths(from: CERTIFICATION, to: PERSON, avoid: [PROGRAM], through: [HOSPITAL]) { hops }",
  ],
  ["network", "network(roots: [HOSPITAL, PERSON]) { nodes { id } relationships { id } }"],
  ["connections", "connections(of: [HOSPITAL, PERSON, PROGRAM]) { connected nodes { id } }"],
  ["timeline", "timeline(of: [HOSPITAL]) { totalCount nodes { date entity { id } relationship { id } } }"],
  [
    "gaps of a certification",
    "gaps(certification: [CERTIFICATION], within: PLACE) { within { id } columns { of { id } } rows { cells { state holders { node { id } } } } }",
  ],
  ["gaps of a program", "gaps(program: [PROGRAM], within: PLACE) { columns { of { id } } rows { cells { state } } }"],
  ["sharedPartners", 'sharedPartners(of: [HOSPITAL, "dongxi-health-centre"], atLeast: 1) { nodes { id } }'],
  ["overlapMatrix", 'overlapMatrix(of: [HOSPITAL, "dongxi-health-centre"]) { entities { id } counts }'],
  ["search", 'search(text: "云溪", within: PLACE) { nodes { id } }'],
];
const TODAY = {
  HOSPITAL: "yunxi-first-hospital",
  PERSON: "lin-hai",
  PLACE: "yunxi",
  CERTIFICATION: "china-chest-pain-centre",
  PROGRAM: "yunxi-alliance",
};
const BEFORE: typeof TODAY = {
  HOSPITAL: "yunxi-hospital",
  PERSON: "older-lin",
  PLACE: "yunxi-county",
  CERTIFICATION: "chest-pain",
  PROGRAM: "alliance",
};
const documentOf = (question: string, ids: typeof TODAY) =>
  `{ answer: ${question.replace(/\b[A-Z]+\b/g, (name) => (name in ids ? `"${ids[name as keyof typeof ids]}"` : name))} }`;

describe.each(engines())("a former id on %s", (_, open) => {
  let service: Service;
  let seeds = "";
  beforeAll(async () => {
    seeds = mkdtempSync(join(tmpdir(), "yilian-former-"));
    cpSync(FIXTURE.seeds, seeds, { recursive: true });
    writeFileSync(join(seeds, "30-former.cypher"), FORMER);
    service = await startService(open, seeds);
  });
  afterAll(async () => {
    await service?.close();
    rmSync(seeds, { recursive: true, force: true });
  });

  test("finds the entity that had it, and the entity lists it", async () => {
    const { data, errors } = await service.ask(`{
      node(id: "old-lin") { id ... on Person { name formerIds } }
      nodes(ids: ["lin-hai", "older-lin", "yx", "nobody"]) { id }
      entity(id: "yunxi-hospital") { id formerIds }
      nobody: entity(id: "nobody") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: { id: "lin-hai", name: "林海", formerIds: ["old-lin", "older-lin"] },
      nodes: [{ id: "lin-hai" }, { id: "lin-hai" }, { id: "yx" }, null],
      entity: { id: "yunxi-first-hospital", formerIds: ["yunxi-hospital"] },
      nobody: null,
    });
  });

  test.each(QUESTIONS)("gives the same answer as the current id in %s", async (_name, question) => {
    const { data, errors } = await service.ask(documentOf(question, BEFORE));
    expect(errors).toBeUndefined();
    expect(data.answer).toEqual((await service.data(documentOf(question, TODAY))).answer);
  });

  test("works in questions about several entities, and an entity named twice counts once", async () => {
    const { data, errors } = await service.ask(
      '{ sharedPartners(of: ["yunxi-hospital", "yunxi-first-hospital", "dongxi-health-centre"]) { nodes { id } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.sharedPartners.nodes).toEqual([]);
  });

  test("is part of the graph's content, and loading again does not duplicate it", async () => {
    const { content } = readSoundSeeds(seeds);
    expect(digestOf(await readContent(service.graph))).toBe(digestOf(content));
    expect(digestOf(content)).not.toBe(digestOf(readSoundSeeds(FIXTURE.seeds).content));
    const without = await loadSeeds(service.graph, FIXTURE.seeds, { adopt: true });
    expect(without).toMatchObject({ changed: true });
    await loadSeeds(service.graph, seeds, { adopt: true });
    const stored = (await readContent(service.graph)).entities.find(({ id }) => id === "lin-hai");
    expect(stored?.properties.formerIds).toEqual(["old-lin", "older-lin"]);
  });
});
