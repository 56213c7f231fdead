import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildAdjacency } from "../../src/index/builder.ts";
import { entitiesByName } from "../../src/search/identify.ts";
import { buildNames } from "../../src/search/name-builder.ts";
import { NameIndex } from "../../src/search/name-index.ts";
import { loadNormalization } from "../../src/search/normalization.ts";
import { search, searchPart } from "../../src/search/search.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";

/** Names of the shipped entities as articles and people write them, each with the id of the entity. */
const FORMS = readFileSync(new URL("written-forms.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .flatMap((line) => {
    const [id = "", ...forms] = line.split("\t");
    return forms.map((form) => [form, id] as const);
  });

/** The least share of forms that are the first hit of a search. */
const TARGET = 0.97;

async function shippedNames(): Promise<NameIndex> {
  const { content } = shippedSeeds();
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const nodes = content.entities.map(({ id, kind, properties: { name, nameEn, aliases, formerIds } }) => ({
    id,
    kind,
    name: String(name),
    others: {
      nameEn: nameEn === undefined ? null : String(nameEn),
      aliases: list(aliases),
      formerIds: list(formerIds),
    },
  }));
  const edges = content.relationships.map(({ id, type, from, to }) => {
    return { id, type, from, to, status: null, since: null, until: null };
  });
  const adjacency = buildAdjacency(nodes, edges);
  const forms = await loadNormalization();
  return new NameIndex(adjacency, await buildNames(adjacency, forms), forms.normalizer);
}

test("at least 97 of 100 written forms are the first hit of a search, and no exact name is another entity", async () => {
  const index = await shippedNames();
  expect(FORMS.length).toBeGreaterThanOrEqual(300);
  const missed = FORMS.filter(([text, id]) => {
    const full = search(index, { text, kinds: [] });
    const hits = full === undefined || full.count > 0 ? full : searchPart(index, { text, kinds: [] });
    return hits?.page(null, 1)[0]?.id !== id;
  });
  expect(missed.length / FORMS.length, missed.join("; ")).toBeLessThanOrEqual(1 - TARGET);
});

test("a canonical name or alias always finds its own entities, also where it is another form of other names", async () => {
  const index = await shippedNames();
  for (const { id, properties } of shippedSeeds().content.entities)
    expect(entitiesByName(index, String(properties.name)).map((node) => index.adjacency.idOf(node))).toContain(id);
});
