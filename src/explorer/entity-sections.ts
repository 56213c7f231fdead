import type { RelationshipEdge } from "./components/relationship-list.tsx";
import type { EntityData } from "./entity-data.ts";
import { API_LANG } from "./formats.ts";
import type { Direction, RelationshipType } from "./operations.ts";
import type { PageContext } from "./page.ts";
import type { Reader } from "./reader.ts";

/** The relationships of one type and direction. */
export interface EntitySection {
  /** The type and the direction, such as `CERTIFIED_AS-OUT`. */
  readonly key: string;
  readonly title: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly edges: readonly RelationshipEdge[];
  /** The number of all relationships of the section, of which `edges` is one page. */
  readonly total: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

type Word = keyof Reader["words"]["entity"];

/** In the order of the page: the type, the direction, and the title. */
const SECTIONS: readonly (readonly [type: RelationshipType, direction: Direction, title: Word])[] = [
  ["CERTIFIED_AS", "OUT", "certified"],
  ["LEADS", "OUT", "leads"],
  ["LEADS", "IN", "ledBy"],
  ["MEMBER_OF", "OUT", "memberOf"],
  ["MEMBER_OF", "IN", "members"],
  ["RUNS", "IN", "runBy"],
  ["PARTICIPATES_IN", "IN", "participants"],
  ["CERTIFIED_AS", "IN", "holders"],
  ["SUPPORTS", "OUT", "supports"],
  ["SUPPORTS", "IN", "supportedBy"],
  ["PART_OF", "OUT", "partOf"],
  ["PART_OF", "IN", "parts"],
  ["AFFILIATED_WITH", "IN", "people"],
  ["AFFILIATED_WITH", "OUT", "affiliated"],
  ["AWARDED", "OUT", "awards"],
  ["AWARDED", "IN", "winners"],
  ["RUNS", "OUT", "runs"],
  ["PARTICIPATES_IN", "OUT", "participates"],
  ["OFFERS", "OUT", "offers"],
  ["OFFERS", "IN", "offeredBy"],
  ["ISSUED_BY", "OUT", "issuedBy"],
  ["ISSUED_BY", "IN", "issues"],
  ["GOVERNS", "OUT", "governs"],
  ["GOVERNS", "IN", "governedBy"],
  ["SUCCEEDS", "OUT", "succeeds"],
  ["SUCCEEDS", "IN", "succeededBy"],
  ["LOCATED_IN", "OUT", "locatedIn"],
];
/** Types whose relationships of parts say nothing about the entity: the parts have pages of their own. */
const OF_ITSELF: readonly RelationshipType[] = ["PART_OF", "ISSUED_BY", "GOVERNS", "SUCCEEDS", "LOCATED_IN"];
/** What programs call some sections. */
const OF_PROGRAMS: Readonly<Record<string, Word>> = { "PART_OF-IN": "subprograms", "PART_OF-OUT": "partOfProgram" };
const PAGE = 60;

interface Requested {
  readonly entity: Pick<EntityData, "id" | "kind" | "counts">;
  /** The key of the section of which one page is requested, and its cursor. */
  readonly list: string | null;
  readonly after: string | null;
}

/** The sections of an entity that have anything, in the order of the page. */
export async function entitySections(
  { entity: { id, kind, counts }, list, after }: Requested,
  context: PageContext,
): Promise<EntitySection[]> {
  const { ask, reader } = context;
  const lang = API_LANG[reader.lang];
  const has = (type: RelationshipType, direction: Direction) =>
    counts.some((one) => one.type === type && one.direction === direction);
  // The relationships of parts count as those of the entity, so the entity need not have one itself.
  const hasParts = has("PART_OF", "IN") || has("AFFILIATED_WITH", "IN");
  const possible = SECTIONS.filter(
    ([type, direction]) => has(type, direction) || (hasParts && !OF_ITSELF.includes(type)),
  );
  const sections = await Promise.all(
    possible.map(async ([type, direction, title]) => {
      const key = `${type}-${direction}`;
      const { entity } = await ask("EntityRelationships", {
        ...{ id, lang, via: [type], direction, rollUp: !OF_ITSELF.includes(type), first: PAGE },
        after: key === list ? after : null,
      });
      if (entity === null || entity.relationships.totalCount === 0) return [];
      const { edges, totalCount, pageInfo } = entity.relationships;
      const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      return {
        key,
        title: reader.words.entity[kind === "PROGRAM" ? (OF_PROGRAMS[key] ?? title) : title] as string,
        type,
        direction,
        edges,
        total: totalCount,
        next,
      };
    }),
  );
  return sections.flat();
}
