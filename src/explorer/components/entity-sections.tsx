import { type FamilyTitle, type FamilyTitles, titleIn } from "../certification-families.ts";
import type { EntitySection } from "../entity-sections.ts";
import { formatNumber } from "../formats.ts";
import { entityPath, pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { levelName } from "../value-names.ts";
import { FamilyName } from "./family-choice.tsx";
import { EntityLink, type NamedEntity, nameOf } from "./name.tsx";
import { type RelationshipEdge, RelationshipList } from "./relationship-list.tsx";

/** Long lists that few readers came for: they are closed at first. */
const COLLAPSED = ["RUNS-OUT", "PARTICIPATES_IN-OUT", "OFFERS-OUT", "PART_OF-IN"];
const FEW = 5;

interface EntitySectionsProps {
  readonly entity: NamedEntity;
  readonly sections: readonly EntitySection[];
  /** The key of the section of which the URL requests one page. */
  readonly list: string | null;
  /** What the families of certifications are called. */
  readonly families: FamilyTitles;
  readonly reader: Reader;
}

/** Everything that an entity has beside its partners: certifications by family, holders by place. */
export function EntitySections({ entity, sections, list, families, reader }: EntitySectionsProps) {
  return (
    <>
      {sections.map((section) => (
        <Section key={section.key} {...{ entity, section, families, reader }} isRequested={section.key === list} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly entity: NamedEntity;
  readonly section: EntitySection;
  readonly isRequested: boolean;
  readonly families: FamilyTitles;
  readonly reader: Reader;
}

function Section({ entity, section, isRequested, families, reader }: SectionProps) {
  const { key, title, edges, total, next } = section;
  const heading = (
    <h2>
      {title} <span class="count">{formatNumber(total, reader.lang)}</span>
    </h2>
  );
  const body = (
    <>
      <SectionList {...{ section, families, reader }} />
      {total > edges.length ? (
        <p class="pages">
          <span class="unknown">
            {reader.words.entity.restOf(formatNumber(edges.length, reader.lang), formatNumber(total, reader.lang))}
          </span>
          {next === null ? null : (
            <a href={`${reader.href(pathWith(entityPath(entity.id), { list: key, after: next }))}#${key}`}>
              {reader.words.entity.nextPage}
            </a>
          )}
          {isRequested ? (
            <a href={`${reader.href(entityPath(entity.id))}#${key}`}>{reader.words.entity.firstPage}</a>
          ) : null}
        </p>
      ) : null}
    </>
  );
  const isClosed = COLLAPSED.includes(key) && edges.length > FEW && !isRequested;
  return (
    <section id={key}>
      {isClosed ? (
        <details class="section">
          <summary>{heading}</summary>
          {body}
        </details>
      ) : (
        <>
          {heading}
          {body}
        </>
      )}
    </section>
  );
}

function SectionList({ section: { key, edges }, families, reader }: Omit<SectionProps, "entity" | "isRequested">) {
  if (key === "CERTIFIED_AS-OUT") return <Grouped groups={byFamily(edges, families, reader)} reader={reader} />;
  if (key === "CERTIFIED_AS-IN") return <Grouped groups={byPlace(edges, reader)} reader={reader} />;
  return <RelationshipList edges={edges} reader={reader} />;
}

interface Group {
  readonly name: string;
  /** The family of certifications that the group is. */
  readonly family?: FamilyTitle;
  /** The place that the group is named after. */
  readonly entity?: NamedEntity;
  readonly edges: readonly RelationshipEdge[];
}

/** Lists with a name beside each; one list without a name if there is one group only. */
function Grouped({ groups, reader }: { readonly groups: readonly Group[]; readonly reader: Reader }) {
  const [only, second] = groups;
  if (only !== undefined && second === undefined && only.entity === undefined)
    return <RelationshipList edges={only.edges} reader={reader} />;
  return (
    <div class="grouped">
      {groups.map(({ name, family, entity, edges }) => (
        <section key={name}>
          <h3>
            {entity !== undefined ? (
              <EntityLink entity={entity} reader={reader} />
            ) : family !== undefined ? (
              <FamilyName family={family} reader={reader} />
            ) : (
              name
            )}
          </h3>
          <RelationshipList edges={edges} reader={reader} />
        </section>
      ))}
    </div>
  );
}

const LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL"];

/** Certifications by family and, in a family, from the highest level down. Those without a family are the last. */
function byFamily(edges: readonly RelationshipEdge[], titles: FamilyTitles, reader: Reader): Group[] {
  const levelOf = ({ other }: RelationshipEdge) => ("level" in other && other.level !== null ? other.level : "");
  const rankOf = (edge: RelationshipEdge) => (LEVELS.indexOf(levelOf(edge)) + LEVELS.length + 1) % (LEVELS.length + 1);
  const sorted = edges.toSorted((a, b) => rankOf(a) - rankOf(b));
  const families = groupBy(sorted, ({ other }) => ("family" in other ? other.family : null));
  const groups = [...families].flatMap(([family, list]) =>
    family === null ? [] : { name: family, family: titleIn(titles, family), edges: list },
  );
  // Without families, the levels are the groups.
  const others = groupBy(families.get(null) ?? [], (edge) => levelOf(edge) || null);
  const ofLevels = [...others].map(([level, list]) => ({
    name: level === null ? reader.words.entity.withoutFamily : reader.words.entity.otherLevel(levelName(level, reader)),
    edges: list,
  }));
  return [...groups, ...ofLevels];
}

/** Holders by place. Those whose place no document states are the last. */
function byPlace(edges: readonly RelationshipEdge[], reader: Reader): Group[] {
  const placeOf = ({ other }: RelationshipEdge) => ("place" in other ? other.place : null);
  const places = groupBy(edges, (edge) => placeOf(edge)?.id ?? null);
  const groups = [...places].map(([id, list]): Group => {
    const place = list.map(placeOf)[0] ?? null;
    if (id === null || place === null) return { name: reader.words.entity.withoutPlace, edges: list };
    return { name: nameOf(place, reader), entity: place, edges: list };
  });
  return groups.sort((a, b) => Number(a.entity === undefined) - Number(b.entity === undefined));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
