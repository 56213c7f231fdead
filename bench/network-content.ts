import type { Content, DocumentRecord, EvidenceRecord } from "../src/model/records.ts";
import type { CityNetwork } from "./city-network.ts";
import { Random } from "./random.ts";

/** The length of each passage, in characters. */
const PASSAGE = 40;
const DOCUMENTS = 4;
/** The share of the relationships that two passages prove. */
const TWICE = 0.08;
/** The share of the statements that a passage only implies. */
const IMPLIED = 0.1;

/** The title of the data set of a network. No two networks have the same. */
export function titleOf({ digest }: CityNetwork): string {
  return `A made-up network, ${digest.slice(0, 16)}`;
}

/** The records of a network with its documents and evidence, as an import would read them from tables. */
export function contentOf(network: CityNetwork): Content {
  const { entities, relationships } = network;
  const idOf = (at: number): string => entities[at]?.id ?? "";
  return {
    version: "bench",
    title: titleOf(network),
    entities: entities.map(({ id, kind, name, level }) => ({
      id,
      kind,
      properties: { name, ...(level && { level }) },
    })),
    relationships: relationships.map(({ id, type, from, to, properties }) => {
      const { id: _, ...others } = properties;
      return { id, type, from: idOf(from), to: idOf(to), properties: others };
    }),
    evidence: [...evidenceOf(network)],
    documents: documentsOf(network),
    measures: [],
    figures: [],
  };
}

/** Long enough for all passages. */
function documentsOf({ entities, relationships, digest }: CityNetwork): DocumentRecord[] {
  const characters = PASSAGE * 2 * (entities.length + relationships.length);
  return Array.from({ length: DOCUMENTS }, (_, at) => ({
    id: `article-${at + 1}`,
    kind: "article",
    title: `第${at + 1}篇`,
    file: `article-${at + 1}.txt`,
    sha256: digest,
    characters,
  }));
}

/**
 * A passage for the name and the level of each entity, and one or two for each relationship. 100,000 entities with
 * 500,000 relationships have about 680,000 pieces.
 */
export function* evidenceOf({ seed, entities, relationships }: CityNetwork): Generator<EvidenceRecord> {
  const random = new Random(seed + 1);
  let count = 0;
  const cite = (about: string, property?: string): EvidenceRecord => {
    const document = `article-${1 + random.below(DOCUMENTS)}`;
    const start = PASSAGE * count++;
    const range = `${start},${start + PASSAGE}`;
    return {
      id: `${about}${property === undefined ? "" : `#${property}`}@${document}:${range}`,
      about,
      ...(property && { property }),
      document,
      fragment: `char=${range}`,
      start,
      knowledge: random.next() < IMPLIED ? "implied" : "stated",
    };
  };
  for (const { id, level } of entities) {
    yield cite(id, "name");
    if (level !== undefined) yield cite(id, "level");
  }
  for (const { id } of relationships) {
    yield cite(id);
    if (random.next() < TWICE) yield cite(id);
  }
}

/** How many pieces of evidence a network has. */
export function countEvidence(network: CityNetwork): number {
  let count = 0;
  for (const _ of evidenceOf(network)) count++;
  return count;
}
