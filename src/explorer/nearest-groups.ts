import type { EntitySection } from "./components/entity-sections.tsx";
import type { NamedEntity } from "./components/name.tsx";
import { groupPartners, type PartnerEdge } from "./partner-groups.ts";
import { entityPath, pathWith } from "./paths.ts";
import type { RingNodes } from "./pictures/rings.tsx";
import type { Reader } from "./reader.ts";
import { clauseOf } from "./sentences.ts";
import { relationshipKindName } from "./value-names.ts";

/** The sections that a picture shows beside the partners; the others are long, or say little in a picture. */
const DRAWN = ["LEADS", "MEMBER_OF", "CERTIFIED_AS", "SUPPORTS", "PART_OF", "AFFILIATED_WITH", "RUNS", "ISSUED_BY"];
const DRAWN_FOR_OTHERS = [...DRAWN, "PARTICIPATES_IN", "OFFERS", "AWARDED", "PARTNERS_WITH", "GOVERNS"];
/** At most 60 nodes are in a picture at first, 12 in a group. */
const GROUPS_MAX = 5;

interface Options {
  /** The keys of the groups that are opened. */
  readonly open: readonly string[];
  readonly reader: Reader;
}

/** The groups of the picture of an entity: partners first, then what else it is connected with, each entity once. */
export function nearestGroups(
  entity: NamedEntity,
  partners: readonly PartnerEdge[],
  sections: readonly EntitySection[],
  { open, reader }: Options,
): RingNodes[] {
  const known = new Set([entity.id]);
  const isNew = (id: string) => !known.has(id) && known.add(id) !== undefined;
  const pathOf = (key: string) => pathWith(entityPath(entity.id), { open: [...open, key].sort() });
  const made = (key: string, label: string, nodes: RingNodes["nodes"]): RingNodes => {
    const fresh = nodes.filter((node) => isNew(node.entity.id));
    return { key, label, nodes: fresh, isOpen: open.includes(key), openPath: pathOf(key) };
  };
  const ofPartners = groupPartners(partners).map(({ group, partners: list }) =>
    made(
      group,
      reader.words.entity[group],
      list.flatMap(({ node, relationships: [first], kinds, status }) =>
        first === undefined
          ? []
          : { entity: node, relationship: first.id, label: partnerLabel(node, kinds, reader), status },
      ),
    ),
  );
  const drawn = partners.length > 0 ? DRAWN : DRAWN_FOR_OTHERS;
  const ofSections = sections
    .filter(({ type }) => drawn.includes(type))
    .map(({ key, title, edges, direction }) =>
      made(
        key,
        title,
        edges.map(({ node, other }) => {
          const [from, to] = direction === "IN" ? [other, entity] : [entity, other];
          const label = clauseOf({ ...node, from, to }, reader);
          return { entity: other, relationship: node.id, label, status: node.status };
        }),
      ),
    );
  return [...ofPartners, ...ofSections].filter(({ nodes }) => nodes.length > 0).slice(0, GROUPS_MAX);
}

function partnerLabel({ name, nameEn }: NamedEntity, kinds: readonly string[], reader: Reader): string {
  const shown = reader.lang === "en" ? (nameEn ?? name) : name;
  return [shown, ...kinds.map((kind) => relationshipKindName(kind, reader))].join(" · ");
}
