import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipTraits } from "../../index/rows.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { definitionOf, RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import { STATUSES, type Status } from "../../model/values.ts";
import { nameOfRelationshipKind, STATUS_NAMES } from "../../wording/display-names.ts";
import { kindFilter } from "../filters/edge-filter.ts";
import { type DimensionName, enumName } from "./dimension-names.ts";
import type { Grouping, GroupingDimension, Keys } from "./grouping.ts";

const BY_NAME = new Map<string, Status>(STATUSES.map((status) => [enumName(status), status]));

/** The dimensions of relationships in the order in which readers see them. */
const DIMENSIONS: readonly (readonly [DimensionName, GroupingDimension])[] = [
  [
    "TYPE",
    {
      isMany: false,
      keysIn: (index) => traitKeys(index, ({ type }) => type),
      where: (key) => ({ via: [key] }),
      nameOf: (key) => {
        const { zh, meaning } = definitionOf(key as RelationshipType);
        return { zh, en: meaning };
      },
      order: RELATIONSHIP_TYPES,
    },
  ],
  [
    "KIND",
    {
      isMany: false,
      keysIn: (index) => traitKeys(index, ({ kind }) => kind ?? null),
      where: (key) => ({ kind: [key] }),
      nameOf: nameOfRelationshipKind,
      order: undefined,
    },
  ],
  [
    "STATUS",
    {
      isMany: false,
      keysIn: (index) => traitKeys(index, ({ status }) => status && enumName(status)),
      where: (key) => ({ status: [key] }),
      nameOf: (key) => STATUS_NAMES[BY_NAME.get(key) ?? "held"],
      order: [...BY_NAME.keys()],
    },
  ],
  [
    "YEAR",
    {
      isMany: false,
      keysIn: (index) => traitKeys(index, ({ since }) => since?.slice(0, 4) ?? null),
      where: (key) => ({ since: { from: key, to: key } }),
      nameOf: (key) => ({ zh: `${Number(key)}年`, en: String(Number(key)) }),
      order: "key",
    },
  ],
  ["PLACE", place(PLACE_KINDS)],
  ["COUNTY", place(["COUNTY"])],
  ["CITY", place(["CITY"])],
  ["PROVINCE", place(["PROVINCE"])],
  [
    "DOCUMENT",
    {
      isMany: true,
      keysIn: documentKeys,
      where: (key) => ({ document: [key] }),
      nameOf: undefined,
      order: undefined,
    },
  ],
];

/** How relationships are grouped. */
export const RELATIONSHIP_GROUPING: Grouping = { of: "RELATIONSHIP", dimensions: new Map(DIMENSIONS) };

/** The places of both ends, of some kinds. A city with the rank of a province is also a province. */
function place(kinds: readonly EntityKind[]): GroupingDimension {
  return {
    isMany: true,
    keysIn: (index) => {
      const isKind = kindFilter(index, kinds);
      const isMunicipality = index.entityTraits.map(({ provinceLevel }) => kinds.includes("PROVINCE") && provinceLevel);
      const isSelected = (node: number): boolean =>
        isKind(node) || isMunicipality[index.traits[node] as number] === true;
      return {
        read: (edge, add) => {
          const addPlace = (node: number): void => {
            if (isSelected(node)) add(node);
          };
          for (const end of [index.from[edge] as number, index.to[edge] as number]) {
            addPlace(end);
            index.containers.visit(end, addPlace);
          }
        },
        limit: index.size,
        textOf: (node) => index.idOf(node),
      };
    },
    where: (key) => ({ locatedIn: [key] }),
    nameOf: undefined,
    order: undefined,
  };
}

function documentKeys({ evidence }: Adjacency): Keys {
  const { documents } = evidence.table;
  return {
    read: (edge, add) =>
      evidence.bySubject.visit(evidence.subjects.ofEdge(edge), (piece) => add(evidence.documentNumberOf(piece))),
    limit: documents.length,
    textOf: (document) => documents.at(document) ?? "",
  };
}

/** The keys of one trait. */
function traitKeys(
  { relationshipTraits, edgeTraits }: Adjacency,
  textOf: (traits: RelationshipTraits) => string | null,
): Keys {
  const numbers = new Map<string, number>();
  const keys = relationshipTraits.map((traits) => {
    const text = textOf(traits);
    if (text === null) return undefined;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  const texts = [...numbers.keys()];
  return {
    read: (edge, add) => {
      const key = keys[edgeTraits[edge] as number];
      if (key !== undefined) add(key);
    },
    limit: texts.length,
    textOf: (key) => texts[key] ?? "",
  };
}
