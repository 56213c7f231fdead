import { type NamedEntity, nameOf } from "./components/name.tsx";
import type { EntitySection } from "./entity-sections.ts";
import { groupPartners, type PartnerEdge, partnerGroupName } from "./partner-groups.ts";
import type { RingNodes } from "./pictures/rings.tsx";
import type { Reader } from "./reader.ts";
import { clauseOf } from "./sentences.ts";
import { relationshipKindName } from "./value-names.ts";

/** The sections that a picture shows beside the partners; the others are long, or say little in a picture. */
const DRAWN = [
  ...["LEADS", "MEMBER_OF", "CERTIFIED_AS", "SUPPORTS", "PART_OF-OUT", "AFFILIATED_WITH", "RUNS-IN", "ISSUED_BY"],
  ...["GOVERNS", "SUCCEEDS"],
];
const DRAWN_FOR_OTHERS = [...DRAWN, "PART_OF", "RUNS-OUT", "PARTICIPATES_IN", "OFFERS", "AWARDED", "PARTNERS_WITH"];
const GROUPS_MAX = 12;

interface Options {
  /** The keys of the groups that are opened, in the order in which they were. */
  readonly open: readonly string[];
  /** The path of the page with other groups opened. */
  readonly pathOf: (open: readonly string[]) => string;
  readonly reader: Reader;
}

/** The groups around an entity in its picture: partners first, then what else it is connected with, each once. */
export function nearestGroups(
  entity: NamedEntity,
  partners: readonly PartnerEdge[],
  sections: readonly EntitySection[],
  { open, pathOf, reader }: Options,
): RingNodes[] {
  const known = new Set([entity.id]);
  const isNew = (id: string) => !known.has(id) && known.add(id) !== undefined;
  const made = (group: Pick<RingNodes, "key" | "label" | "nodes">, unread: number, anchor: string): RingNodes => {
    const nodes = group.nodes.filter((node) => isNew(node.entity.id));
    const toggled = open.includes(group.key) ? open.filter((one) => one !== group.key) : [...open, group.key];
    return {
      ...{ ...group, nodes, total: nodes.length + unread },
      togglePath: `${pathOf(toggled)}#picture`,
      listPath: `${pathOf(open)}#${anchor}`,
    };
  };
  const ofPartners = groupPartners(partners).map(({ key, partners: list }) =>
    made(
      {
        ...{ key, label: partnerGroupName(key, reader) },
        nodes: list.flatMap(({ node, reported, relationships: [first], kinds, status }) =>
          first === undefined
            ? []
            : {
                entity: { ...node, reported },
                relationship: first.id,
                label: partnerLabel(node, kinds, reader),
                status,
              },
        ),
      },
      0,
      "partners",
    ),
  );
  const drawn = partners.length > 0 ? DRAWN : DRAWN_FOR_OTHERS;
  const ofSections = sections
    .filter(({ type, key }) => drawn.includes(type) || drawn.includes(key))
    .map(({ key, title, edges, total, direction }) => {
      const nodes = edges.map(({ node, other }) => {
        const [from, to] = direction === "IN" ? [other, entity] : [entity, other];
        const label = clauseOf({ ...node, from, to }, reader);
        return { entity: other, relationship: node.id, label, status: node.status };
      });
      return made({ key, label: title, nodes }, total - edges.length, key);
    });
  const groups = [...ofPartners, ...ofSections].filter(({ nodes }) => nodes.length > 0);
  return groups.slice(0, GROUPS_MAX);
}

function partnerLabel(partner: NamedEntity, kinds: readonly string[], reader: Reader): string {
  return [nameOf(partner, reader), ...kinds.map((kind) => relationshipKindName(kind, reader))].join(" · ");
}
