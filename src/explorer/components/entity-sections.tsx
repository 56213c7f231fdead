import { formatNumber } from "../formats.ts";
import type { Direction, EntityRelationshipsQuery, RelationshipType } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { type RelationshipEdge, RelationshipList } from "./relationship-list.tsx";

type Related = NonNullable<EntityRelationshipsQuery["entity"]>;

/** The relationships of one type and direction. */
export interface EntitySection {
  /** The type and the direction, such as `CERTIFIED_AS OUT`. */
  readonly key: string;
  readonly title: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly edges: readonly RelationshipEdge[];
  /** More than `edges` if the list is longer than what is shown. */
  readonly total: number;
}

type Lists = Exclude<keyof Related, "id">;
type Word = keyof Reader["words"]["entity"];

/** In the order of the page: the list of the answer, the type and direction, and the title. */
const SECTIONS: readonly (readonly [list: Lists, type: RelationshipType, direction: Direction, title: Word])[] = [
  ["certified", "CERTIFIED_AS", "OUT", "certified"],
  ["certified", "CERTIFIED_AS", "IN", "holders"],
  ["alliances", "LEADS", "OUT", "leads"],
  ["alliances", "LEADS", "IN", "ledBy"],
  ["alliances", "MEMBER_OF", "OUT", "memberOf"],
  ["alliances", "MEMBER_OF", "IN", "members"],
  ["supports", "SUPPORTS", "OUT", "supports"],
  ["supports", "SUPPORTS", "IN", "supportedBy"],
  ["partnerships", "PARTNERS_WITH", "BOTH", "worksOn"],
  ["parts", "PART_OF", "OUT", "partOf"],
  ["parts", "PART_OF", "IN", "parts"],
  ["people", "AFFILIATED_WITH", "IN", "people"],
  ["people", "AFFILIATED_WITH", "OUT", "affiliated"],
  ["awards", "AWARDED", "OUT", "awards"],
  ["awards", "AWARDED", "IN", "winners"],
  ["programs", "RUNS", "OUT", "runs"],
  ["programs", "RUNS", "IN", "runBy"],
  ["programs", "PARTICIPATES_IN", "OUT", "participates"],
  ["programs", "PARTICIPATES_IN", "IN", "participants"],
  ["offerings", "OFFERS", "OUT", "offers"],
  ["offerings", "OFFERS", "IN", "offeredBy"],
  ["others", "ISSUED_BY", "OUT", "issuedBy"],
  ["others", "ISSUED_BY", "IN", "issues"],
  ["others", "GOVERNS", "OUT", "governs"],
  ["others", "GOVERNS", "IN", "governedBy"],
  ["others", "SUCCEEDS", "OUT", "succeeds"],
  ["others", "SUCCEEDS", "IN", "succeededBy"],
  ["others", "LOCATED_IN", "OUT", "locatedIn"],
  ["others", "LOCATED_IN", "IN", "locates"],
];
/** Long lists that few readers came for: they are closed at first. */
const COLLAPSED = ["RUNS OUT", "PARTICIPATES_IN OUT", "OFFERS OUT", "PART_OF IN"];
const FEW = 5;

/** The sections of an entity that have anything, in the order of the page. */
export function sectionsOf(related: Related, { words }: Reader): EntitySection[] {
  const sections = SECTIONS.map(([list, type, direction, title]): EntitySection => {
    const all = related[list];
    const edges = all.edges.filter((edge) => edge.node.type === type && edge.direction === direction);
    const isCut = all.totalCount > all.edges.length;
    return {
      ...{ key: `${type} ${direction}`, title: words.entity[title] as string, type, direction, edges },
      total: isCut ? Math.max(edges.length, all.totalCount - all.edges.length + edges.length) : edges.length,
    };
  });
  return sections.filter(({ edges }) => edges.length > 0);
}

interface EntitySectionsProps {
  readonly sections: readonly EntitySection[];
  readonly reader: Reader;
}

/** Everything that an entity has beside its partners, certifications by family. */
export function EntitySections({ sections, reader }: EntitySectionsProps) {
  return (
    <>
      {sections.map((section) => (
        <Section key={section.key} section={section} reader={reader} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly section: EntitySection;
  readonly reader: Reader;
}

function Section({ section, reader }: SectionProps) {
  const { key, title, edges, total } = section;
  const heading = (
    <h2>
      {title} <span class="count">{formatNumber(total, reader.lang)}</span>
    </h2>
  );
  const list = (
    <>
      <SectionList section={section} reader={reader} />
      {total > edges.length ? <p class="unknown">{reader.words.entity.restOf(edges.length, total)}</p> : null}
    </>
  );
  const isClosed = COLLAPSED.includes(key) && edges.length > FEW;
  return (
    <section>
      {isClosed ? (
        <details class="section">
          <summary>{heading}</summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </section>
  );
}

function SectionList({
  section: { key, edges },
  reader,
}: {
  readonly section: EntitySection;
  readonly reader: Reader;
}) {
  if (key !== "CERTIFIED_AS OUT") return <RelationshipList edges={edges} reader={reader} />;
  const familyOf = ({ other }: RelationshipEdge) => ("family" in other ? other.family : null);
  const families = [...new Set(edges.map(familyOf))].sort((a, b) => Number(a === null) - Number(b === null));
  if (families.length === 1 && families[0] === null) return <RelationshipList edges={edges} reader={reader} />;
  return (
    <>
      {families.map((family) => (
        <section key={family}>
          <h3>{family ?? reader.words.entity.withoutFamily}</h3>
          <RelationshipList edges={edges.filter((edge) => familyOf(edge) === family)} reader={reader} />
        </section>
      ))}
    </>
  );
}
