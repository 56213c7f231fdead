import { EntityFacts } from "../components/entity-facts.tsx";
import { EntityHead } from "../components/entity-head.tsx";
import { EntitySections, sectionsOf } from "../components/entity-sections.tsx";
import { EventList } from "../components/event-list.tsx";
import { evidenceCell } from "../components/evidence.tsx";
import { missingView } from "../components/failure.tsx";
import { FigureTable } from "../components/figure-table.tsx";
import { nameOf } from "../components/name.tsx";
import { PartnerList } from "../components/partner-list.tsx";
import { SilentTopics } from "../components/silent-topics.tsx";
import { SimilarList } from "../components/similar-list.tsx";
import { tableOfStatements } from "../components/statement-table.ts";
import { formatNumber } from "../formats.ts";
import { nearestGroups } from "../nearest-groups.ts";
import type { EntityPageQuery } from "../operations.ts";
import type { Page } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { ringsLabel, ringsPicture } from "../pictures/rings.tsx";
import { kindName } from "../value-names.ts";
import { placeView } from "./place.tsx";

export type EntityData = NonNullable<EntityPageQuery["entity"]>;

/** The state of the page of an entity. */
interface EntityState {
  readonly id: string;
  /** The groups of the picture whose nodes are all shown. */
  readonly open: readonly string[];
  /** The cursor of the partners on the page; none for the first page. */
  readonly after: string | null;
  /** The families of certifications that the page of a place shows. */
  readonly families: readonly string[];
}

const PLACES: readonly string[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];

/** The page of any entity: what it is, its partners first, and everything else that documents say about it. */
export const entityPage: Page<EntityState> = {
  name: "entity",
  route: "/e/:id",
  read: ({ id, parameters }) => ({
    ...{ id, open: parameters.getAll("open").sort(), after: parameters.get("after") || null },
    families: parameters.getAll("family"),
  }),
  pathOf: ({ id, open, after, families }) => pathWith(entityPath(id), { open, after, family: families }),
  view: async ({ id, open, after, families }, context) => {
    const { ask, reader } = context;
    const { words } = reader;
    const lang = reader.lang === "zh" ? "ZH" : "EN";
    const { entity } = await ask("EntityPage", { id, lang, after });
    if (entity === null) return missingView(id, reader);
    // A former id or a name leads to the page by the id.
    if (entity.id !== id) return { redirect: entityPath(entity.id) };
    if (PLACES.includes(entity.kind)) return placeView(id, { families }, context);
    const [{ entity: related }, { entity: measured, timeline }] = await Promise.all([
      ask("EntityRelationships", { id, lang }),
      ask("EntityTimeline", { id, lang }),
    ]);
    const partners = "partners" in entity ? entity.partners : null;
    const sections = related === null ? [] : sectionsOf(related, reader);
    const figures = measured?.figures.nodes ?? [];
    const groups = nearestGroups(entity, partners?.edges ?? [], sections, { open, reader });
    const label = ringsLabel(entity, groups, reader);
    const picture = groups.length === 0 ? undefined : ringsPicture({ centre: entity, groups, label, reader });
    const name = nameOf(entity, reader);
    const statements = { entity, partners: partners?.edges ?? [], sections };
    const { edges, documents } = tableOfStatements(statements, reader);
    return {
      title: words.entity.title(name, kindName(entity.kind, entity.subkind, reader)),
      sentence: `${name}${reader.lang === "zh" ? "：" : ": "}${entity.summary}`,
      main: (
        <article class="entity-page">
          <EntityHead entity={entity} reader={reader} />
          {partners === null || partners.totalCount === 0 ? null : (
            <section>
              <h2>
                {words.entity.partners}{" "}
                <span class="count">{words.entity.partnersCount(partners.totalCount, partners.plannedCount)}</span>
              </h2>
              <PartnerList partners={partners.edges} reader={reader} />
              {partners.pageInfo.hasNextPage ? (
                <p>
                  <a href={reader.href(pathWith(entityPath(id), { open, after: partners.pageInfo.endCursor }))}>
                    {words.entity.nextPartners}
                  </a>
                </p>
              ) : null}
            </section>
          )}
          {picture === undefined ? null : (
            <section>
              <h2>{words.entity.picture}</h2>
              <PictureFrame picture={picture} />
            </section>
          )}
          <EntityFacts entity={entity} reader={reader} />
          {"holderFigures" in entity && entity.holderFigures.nodes.length > 0 ? (
            <section>
              <h2>{words.entity.unnamed}</h2>
              <FigureTable figures={entity.holderFigures.nodes} of={entity.id} reader={reader} />
            </section>
          ) : null}
          <EntitySections sections={sections} reader={reader} />
          {figures.length === 0 ? null : (
            <section>
              <h2>
                {words.entity.figures}{" "}
                <span class="count">{formatNumber(measured?.figures.totalCount ?? 0, reader.lang)}</span>
              </h2>
              <FigureTable figures={figures} of={entity.id} reader={reader} />
            </section>
          )}
          {timeline === null || timeline.nodes.length === 0 ? null : (
            <section>
              <h2>{words.entity.timeline}</h2>
              <EventList events={timeline.nodes} reader={reader} />
              {timeline.undatedCount === 0 ? null : (
                <p class="unknown">{words.entity.undated(timeline.undatedCount)}</p>
              )}
            </section>
          )}
          <SimilarList entity={entity} reader={reader} />
          <SilentTopics entity={entity} sections={sections} figures={figures} reader={reader} />
        </article>
      ),
      table: {
        columns: [
          ...[words.entity.sort, words.entity.subject, words.entity.english, words.entity.how, words.entity.through],
          ...[words.statement.since, words.statement.until, words.entity.status],
          ...[words.entity.documents, words.entity.ranges, words.entity.passages],
        ],
        rows: edges.map(({ row }) => row),
      },
      network: {
        nodes: [entity, ...edges.map(({ other }) => other)].filter(
          (node, at, all) => all.findIndex((one) => one.id === node.id) === at,
        ),
        edges: edges.flatMap(({ relationships }) =>
          relationships.map((one) => ({ ...one, evidence: evidenceCell(one.evidence, reader) })),
        ),
      },
      ...(picture === undefined ? {} : { picture }),
      documents,
    };
  },
};
