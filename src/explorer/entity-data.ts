import { type EntitySection, entitySections } from "./entity-sections.ts";
import { API_LANG } from "./formats.ts";
import type {
  EntityKind,
  EntityPageQuery,
  EntityPartnersPartnersFragment,
  EntityPartnersQuery,
  EntityTimelineQuery,
} from "./operations.ts";
import type { PageContext } from "./page.ts";

export type EntityData = NonNullable<EntityPageQuery["entity"]>;
export type PartnerPage = EntityPartnersPartnersFragment;

/** Kinds that can have partners. */
const ACTORS: readonly EntityKind[] = ["HOSPITAL", "INSTITUTION", "CAMPUS", "DEPARTMENT", "PERSON", "TEAM"];
/** The key of the list of partners, beside those of the sections. */
export const PARTNERS_LIST = "partners";

/** The list of which one page is requested, and the cursor. */
export interface RequestedList {
  readonly list: string | null;
  readonly after: string | null;
}

/** What documents say of an entity beside its names and properties. */
export interface RelatedData {
  /** Null for entities that can have no partners. */
  readonly partners: PartnerPage | null;
  readonly sections: readonly EntitySection[];
  readonly figures: NonNullable<EntityTimelineQuery["entity"]>["figures"];
  readonly timeline: EntityTimelineQuery["timeline"];
}

/** Whether an entity can have partners: institutions, their parts, teams and persons can. */
export function isActor({ kind }: { readonly kind: EntityKind }): boolean {
  return ACTORS.includes(kind);
}

/** Asks for what documents say of an entity beside its names and properties. */
export async function relatedData(
  entity: EntityData,
  { list, after }: RequestedList,
  context: PageContext,
): Promise<RelatedData> {
  const { ask, reader } = context;
  const { id } = entity;
  const lang = API_LANG[reader.lang];
  const [partners, sections, { entity: measured, timeline }] = await Promise.all([
    isActor(entity) ? ask("EntityPartners", { id, lang, after: list === PARTNERS_LIST ? after : null }) : null,
    entitySections({ entity, list, after }, context),
    ask("EntityTimeline", { id, lang }),
  ]);
  const figures = measured?.figures ?? { totalCount: 0, nodes: [] };
  return { partners: partnersOf(partners?.entity ?? null), sections, figures, timeline };
}

function partnersOf(entity: EntityPartnersQuery["entity"]): PartnerPage | null {
  return entity !== null && "partners" in entity ? entity.partners : null;
}
