import { type FamilyTitles, familyTitles } from "../certification-families.ts";
import { chosenOf } from "../chosen-entities.ts";
import { EntityFacts } from "../components/entity-facts.tsx";
import { EntityHead } from "../components/entity-head.tsx";
import { EntityPartners } from "../components/entity-partners.tsx";
import { EntitySections } from "../components/entity-sections.tsx";
import { EventList } from "../components/event-list.tsx";
import { missingView } from "../components/failure.tsx";
import { FigureTable } from "../components/figure-table.tsx";
import { PLACE_KINDS } from "../components/kinds.ts";
import { nameOf } from "../components/name.tsx";
import { SilentTopics } from "../components/silent-topics.tsx";
import { SimilarList } from "../components/similar-list.tsx";
import { tableOfStatements } from "../components/statement-table.ts";
import { type EntityData, isActor, PARTNERS_LIST, type RelatedData, relatedData } from "../entity-data.ts";
import { API_LANG, formatNumber } from "../formats.ts";
import { nearestGroups } from "../nearest-groups.ts";
import type { Page, PageContext, View } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import { type Picture, PictureFrame } from "../pictures/picture.tsx";
import { ringsLabel, ringsPicture } from "../pictures/rings.tsx";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";
import { placeView } from "./place.tsx";

/** The state of the page of an entity. */
interface EntityState {
  readonly id: string;
  /** The groups of the picture whose nodes are all shown, in the order in which they were opened. */
  readonly open: readonly string[];
  /** The list of which another page than the first is shown: the partners, or a section. */
  readonly list: string | null;
  /** The cursor of that list. */
  readonly after: string | null;
}

/** The page of any entity: what it is, its partners first, and everything else that documents say about it. */
export const entityPage: Page<EntityState> = {
  name: "entity",
  route: "/e/:id",
  read: ({ id, parameters }) => {
    const after = parameters.get("after") || null;
    return {
      ...{ id, after, list: after === null ? null : parameters.get("list") || PARTNERS_LIST },
      open: [...new Set(parameters.getAll("open"))],
    };
  },
  pathOf: ({ id, open, list, after }) =>
    pathWith(entityPath(id), { open, list: list === PARTNERS_LIST ? null : list, after }),
  view: async (state, context) => {
    const { ask, reader } = context;
    const { id } = state;
    const { entity } = await ask("EntityPage", { id, lang: API_LANG[reader.lang] });
    if (entity === null) return nameView(id, context);
    // A former id leads to the page by the id.
    if (entity.id !== id) return { redirect: entityPath(entity.id) };
    if (PLACE_KINDS.includes(entity.kind)) return placeView(id, context);
    return entityView(entity, state, context);
  },
};

/** A name leads to the page of the only entity that it means; other names, to a search. */
async function nameView(name: string, { ask, reader }: PageContext): Promise<View> {
  const [chosen] = await chosenOf([name], ask);
  const found = chosen?.entity ?? null;
  return found === null ? missingView(name, reader) : { redirect: entityPath(found.id) };
}

async function entityView(entity: EntityData, state: EntityState, context: PageContext): Promise<View> {
  const { reader } = context;
  const { words, lang } = reader;
  const { open, list, after } = state;
  const related = await relatedData(entity, { list, after }, context);
  const { partners, sections, figures, timeline } = related;
  const hasFamilies = entity.kind === "CERTIFICATION" || sections.some(({ key }) => key === "CERTIFIED_AS-OUT");
  const families: FamilyTitles = hasFamilies ? await familyTitles(context.ask, reader) : new Map();
  const picture = pictureOf(entity, related, state, reader);
  const name = nameOf(entity, reader);
  const edges = partners?.edges ?? [];
  return {
    title: words.entity.title(name, kindName(entity.kind, entity.subkind, reader)),
    sentence: words.entity.sentence(name, entity.summary),
    main: (
      <article class="entity-page">
        <EntityHead entity={entity} isActor={isActor(entity)} sections={sections} reader={reader} />
        {partners === null || partners.totalCount === 0 ? null : (
          <EntityPartners {...{ entity, partners, reader }} isLater={list === PARTNERS_LIST} />
        )}
        {picture === undefined ? null : (
          <section id="picture">
            <h2>{words.entity.picture}</h2>
            <PictureFrame picture={picture}>
              {words.entity.legend}{" "}
              {partners !== null && partners.totalCount > edges.length ? words.entity.onlyOfPage(edges.length) : null}
            </PictureFrame>
          </section>
        )}
        <EntityFacts {...{ entity, sections, families, reader }} />
        {"holderFigures" in entity && entity.holderFigures.nodes.length > 0 ? (
          <section>
            <h2>{words.entity.unnamed}</h2>
            <FigureTable figures={entity.holderFigures.nodes} of={entity.id} reader={reader} />
          </section>
        ) : null}
        <EntitySections
          {...{ entity, list, families, reader }}
          // The place is one of the facts.
          sections={sections.filter(({ key }) => key !== "LOCATED_IN-OUT" || !("place" in entity))}
        />
        {figures.nodes.length === 0 ? null : (
          <section>
            <h2>
              {words.entity.figures} <span class="count">{formatNumber(figures.totalCount, lang)}</span>
            </h2>
            <FigureTable figures={figures.nodes} of={entity.id} reader={reader} />
          </section>
        )}
        {timeline === null || timeline.nodes.length === 0 ? null : (
          <section>
            <h2>{words.entity.timeline}</h2>
            <EventList events={timeline.nodes} reader={reader} />
            {timeline.undatedCount === 0 ? null : <p class="unknown">{words.entity.undated(timeline.undatedCount)}</p>}
          </section>
        )}
        <SimilarList entity={entity} reader={reader} />
        <SilentTopics {...{ entity, sections, reader }} partners={partners} figures={figures.nodes} />
      </article>
    ),
    ...tableOfStatements({ entity, partners: edges, sections, figures: figures.nodes }, reader),
    ...(picture === undefined ? {} : { picture }),
  };

  function pictureOf(centre: EntityData, data: RelatedData, shown: EntityState, of: Reader): Picture | undefined {
    const pathOf = (opened: readonly string[]) => entityPage.pathOf({ ...shown, open: opened });
    const groups = nearestGroups(centre, data.partners?.edges ?? [], data.sections, { open, pathOf, reader: of });
    if (groups.length === 0) return undefined;
    return ringsPicture({ centre, groups, open, label: ringsLabel(centre, groups, of), reader: of });
  }
}
