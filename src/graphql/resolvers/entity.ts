import type { GraphQLResolveInfo } from "graphql";
import { countsOf } from "../../analysis/counts/relationship-counts.ts";
import { pageBehind } from "../../analysis/orders/sort-keys.ts";
import { partnerCount } from "../../analysis/partners/partners.ts";
import { type Belonging, belongingsOf, smallestPlace } from "../../analysis/parts/belongings.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { reportedEntities } from "../../index/reported-entities.ts";
import { compareTexts } from "../../model/collation.ts";
import { ENTITY_KINDS, type EntityKind, labelOf } from "../../model/kinds.ts";
import { type Identifier, parseIdentifier } from "../../model/values.ts";
import { connectionOf, type PageArguments, readPage } from "../connections/paging.ts";
import { partnerList } from "../connections/partner-list.ts";
import { type RelationshipArguments, relationshipList } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { evidenceAbout, evidenceAt, evidenceKeys } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import type { EntitySource } from "../sources.ts";
import { entityStatements } from "./entity-statements.ts";
import { figuresOf, holderFigures } from "./figures.ts";
import { similar } from "./similar.ts";
import { note, stored } from "./stored-fields.ts";
import { summary } from "./summary.ts";

/** The fields that list relationships of certain types, by the kind of the entity. */
const LISTS: Partial<Record<EntityKind, Record<string, RelationshipArguments>>> = (() => {
  const certifications = { via: ["CERTIFIED_AS"], direction: "OUT" } as const;
  const departments = { via: ["PART_OF"], direction: "IN", kinds: ["DEPARTMENT"] } as const;
  const issuers = { via: ["ISSUED_BY"], direction: "OUT" } as const;
  const institutions = { via: ["AFFILIATED_WITH"], direction: "OUT" } as const;
  return {
    HOSPITAL: {
      certifications,
      campuses: { via: ["PART_OF"], direction: "IN", kinds: ["CAMPUS"], rollUp: false },
      departments,
      programs: { via: ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"], direction: "OUT", kinds: ["PROGRAM"] },
      offerings: { via: ["OFFERS"], direction: "OUT" },
      awards: { via: ["AWARDED"], direction: "OUT" },
      persons: { via: ["AFFILIATED_WITH"], direction: "IN", kinds: ["PERSON"] },
    },
    CAMPUS: { certifications, departments },
    DEPARTMENT: { certifications },
    INSTITUTION: { certifications },
    TEAM: { institutions },
    PERSON: { institutions },
    PROGRAM: {
      members: { via: ["MEMBER_OF"], direction: "IN" },
      participants: { via: ["RUNS", "LEADS", "PARTICIPATES_IN"], direction: "IN" },
      issuers,
    },
    OFFERING: { providers: { via: ["OFFERS"], direction: "IN" } },
    CERTIFICATION: { holders: { via: ["CERTIFIED_AS"], direction: "IN" }, issuers },
    AWARD: { winners: { via: ["AWARDED"], direction: "IN" }, issuers },
  };
})();

const common = {
  subkind: ({ properties }: EntitySource) => properties.kind ?? null,
  ...stored("name", "nameEn"),
  nameEnSource: ({ id, properties }: EntitySource, _: unknown, { adjacency }: Context) =>
    properties.nameEn === undefined
      ? null
      : after(adjacency(), (index) =>
          evidenceAbout(index, id).some(({ property }) => property === "nameEn") ? "DOCUMENT" : "OURS",
        ),
  aliases: ({ properties }: EntitySource) => (Array.isArray(properties.aliases) ? [...properties.aliases].sort() : []),
  formerIds: ({ properties }: EntitySource) =>
    Array.isArray(properties.formerIds) ? [...properties.formerIds].sort() : [],
  identifiers: ({ properties }: EntitySource) => identifiersIn(properties.identifiers),
  founded: stored("founded").founded,
  reported: ({ id }: EntitySource, _: unknown, { adjacency }: Context) =>
    after(adjacency(), (index) => {
      const entity = index.numberOf(id);
      return entity !== undefined && reportedEntities(index).has(entity);
    }),
  summary,
  note,
  counts,
  partnerCount: ({ id }: EntitySource, _: unknown, { adjacency }: Context) =>
    after(adjacency(), (index) => {
      const entity = index.numberOf(id);
      return entity === undefined ? 0 : partnerCount(index, entity);
    }),
  figures: figuresOf,
  relationships: relationshipList(),
  evidence,
  statements: entityStatements,
  similar,
};

const partners = partnerList();

/** How to reach an institution or a part of one. */
const contact = { ...stored("address", "telephone", "website"), coordinates };

/** The smallest place an entity is located in. */
const place = belongsTo(smallestPlace);

/** The resolvers of every kind of entity. */
export const entityResolvers = Object.fromEntries(
  ENTITY_KINDS.map((kind) => {
    const lists = Object.entries(LISTS[kind] ?? {}).map(([field, fixed]) => [field, relationshipList(fixed)]);
    return [labelOf(kind), { ...common, ...own(kind), ...Object.fromEntries(lists) }];
  }),
);

function own(kind: EntityKind): object {
  switch (kind) {
    case "HOSPITAL":
      return { ...stored("level", "ownership", "nonProfit", "foreign"), ...contact, place, partners };
    case "CAMPUS":
      return { ...contact, place, hospital: parent("HOSPITAL"), partners };
    case "INSTITUTION":
      return { ...stored("nonProfit", "foreign"), ...contact, place, partners };
    case "DEPARTMENT":
      return { ...contact, partOf: parent(), partners };
    case "COUNTRY":
      return { ...stored("adcode"), coordinates };
    case "CITY":
      return { ...stored("adcode"), coordinates, provinceLevel, partOf: parent() };
    case "PROVINCE":
    case "COUNTY":
      return { ...stored("adcode"), coordinates, partOf: parent() };
    case "PROGRAM":
      return { ...stored("start", "end", "status"), level: () => null };
    case "CERTIFICATION":
      return { ...stored("level", "family"), holderFigures };
    case "AWARD":
      return stored("level");
    case "PERSON":
      return { ...stored("role"), partners };
    case "TEAM":
      return { ...stored("size"), partners };
    case "OFFERING":
      return {};
  }
}

function coordinates({ properties: { latitude, longitude } }: EntitySource) {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

function identifiersIn(stored: unknown): Identifier[] {
  const texts = Array.isArray(stored) ? (stored as string[]).toSorted(compareTexts) : [];
  return texts.flatMap((text) => parseIdentifier(text) ?? []);
}

function provinceLevel({ properties }: EntitySource): boolean {
  return properties.provinceLevel === true;
}

/** What an entity is part of; with a kind, the one of that kind. */
function parent(kind?: EntityKind) {
  return belongsTo((index, belongings) =>
    belongings.find(({ type, whole }) => type === "PART_OF" && (kind === undefined || index.kindOf(whole) === kind)),
  );
}

/** The resolver of one of the entities that an entity belongs to or is located in; null if there is none. */
function belongsTo(choose: (index: Adjacency, belongings: readonly Belonging[]) => Belonging | undefined) {
  return ({ id }: EntitySource, _: unknown, { adjacency, load }: Context) =>
    after(adjacency(), (index) => {
      const entity = index.numberOf(id);
      const chosen = entity === undefined ? undefined : choose(index, belongingsOf(index, entity));
      return chosen === undefined ? null : load.entity.load(index.idOf(chosen.whole));
    });
}

function counts({ id }: EntitySource, _: unknown, { adjacency }: Context) {
  return after(adjacency(), (index) => {
    const entity = index.numberOf(id);
    return entity === undefined ? [] : countsOf(index, entity);
  });
}

function evidence({ id }: EntitySource, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  return after(readPage(args, info, context, ["evidence", id]), (page) =>
    after(context.adjacency(), (index) => {
      const node = index.numberOf(id);
      const pieces = node === undefined ? new Uint32Array(0) : index.evidence.ofEntity(node);
      const rows = pageBehind(evidenceKeys(index), pieces, () => true, page.slice);
      const connection = connectionOf(page, rows, ({ item }) => ({ node: () => evidenceAt(index, item) }));
      return { ...connection, totalCount: pieces.length };
    }),
  );
}
