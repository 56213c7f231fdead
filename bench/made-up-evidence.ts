import type { DocumentRecord, EvidenceRecord } from "../src/model/records.ts";
import type { CityNetwork } from "./city-network.ts";
import { Random } from "./random.ts";

/** A piece of evidence, with the positions of the entities that it is about. */
export interface MadeEvidence extends EvidenceRecord {
  readonly entities: readonly number[];
}

/** The length of each passage, in characters. */
const PASSAGE = 40;
const DOCUMENTS = 4;
/** The share of the relationships that two passages prove. */
const TWICE = 0.08;
/** The share of the statements that a passage only implies. */
const IMPLIED = 0.1;

/** The documents of a network, each long enough for all of its passages. */
export function madeUpDocuments({ entities, relationships, digest }: CityNetwork): DocumentRecord[] {
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
 * The evidence of a network, in its order: a passage for the name and the level of each entity, and one or two for
 * each relationship. 100,000 entities with 500,000 relationships have about 680,000 pieces.
 */
export function* madeUpEvidence(network: CityNetwork): Generator<MadeEvidence> {
  const random = new Random(network.seed + 1);
  let start = 0;
  const cite = (about: string, entities: readonly number[], property?: string): MadeEvidence => {
    const document = `article-${1 + random.below(DOCUMENTS)}`;
    const range = `${start},${start + PASSAGE}`;
    const evidence: MadeEvidence = {
      id: `${about}${property === undefined ? "" : `#${property}`}@${document}:${range}`,
      about,
      ...(property && { property }),
      document,
      fragment: `char=${range}`,
      start,
      knowledge: random.next() < IMPLIED ? "implied" : "stated",
      entities,
    };
    start += PASSAGE;
    return evidence;
  };
  for (const [at, { id, level }] of network.entities.entries()) {
    yield cite(id, [at], "name");
    if (level !== undefined) yield cite(id, [at], "level");
  }
  for (const { id, from, to } of network.relationships) {
    yield cite(id, [from, to]);
    if (random.next() < TWICE) yield cite(id, [from, to]);
  }
}
