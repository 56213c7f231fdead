import { type NamedEntity, nameOf } from "../components/name.tsx";
import { formatNumber } from "../formats.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { clauseOf, type StatedRelationship } from "../sentences.ts";
import { dotMatrixOf } from "./dot-matrix.tsx";
import type { Picture } from "./picture.tsx";
import { twoColumnsPicture } from "./two-columns.tsx";

/** From so many entities on, a picture of lines says less than a matrix. */
const MATRIX_FROM = 5;
/** How many partners a picture has; the table has all that the answer has. */
const DRAWN = 40;

/** A shared partner, and what connects it with each of the entities that share it. */
export interface DrawnPartner {
  readonly node: NamedEntity;
  readonly links: readonly {
    readonly of: { readonly id: string };
    readonly relationships: readonly (StatedRelationship & { readonly id: string })[];
  }[];
}

interface SharedPartnersPictureProps {
  readonly entities: readonly NamedEntity[];
  readonly edges: readonly DrawnPartner[];
  readonly label: string;
  readonly reader: Reader;
}

/** Two columns with lines for few entities, a matrix of dots for many; nothing if no partner is shared. */
export function sharedPartnersPicture({ entities, edges, label, reader }: SharedPartnersPictureProps) {
  const drawn = edges.slice(0, DRAWN);
  if (drawn.length === 0) return undefined;
  if (entities.length >= MATRIX_FROM) return matrixOf(entities, drawn, label, reader);
  const right = drawn.map(({ node, links }) => ({
    ...{ entity: node },
    links: links.map(({ of, relationships }) => ({ of: of.id, relationships })),
  }));
  return twoColumnsPicture({ left: entities, right, label, reader });
}

/** A row for each partner, in groups by the number of entities that share it. */
function matrixOf(
  entities: readonly NamedEntity[],
  edges: readonly DrawnPartner[],
  label: string,
  reader: Reader,
): Picture {
  const { words, lang } = reader;
  const counts = [...new Set(edges.map(({ links }) => links.length))].toSorted((a, b) => b - a);
  const groups = counts.map((count) => ({
    name: words.shared.sharedBy(formatNumber(count, lang), count),
    rows: edges
      .filter(({ links }) => links.length === count)
      .map(({ node, links }) => ({
        ...{ key: node.id, name: nameOf(node, reader), entity: node },
        dots: entities.map(({ id }) => dotOf(links.find(({ of }) => of.id === id))),
      })),
  }));
  return dotMatrixOf({ columns: entities, groups, label, reader });

  function dotOf(link: DrawnPartner["links"][number] | undefined) {
    const [first] = link?.relationships ?? [];
    if (link === undefined || first === undefined) return null;
    return {
      href: reader.href(statementPath(first.id)),
      title: link.relationships.map((one) => clauseOf(one, reader)).join("; "),
      isInEffect: link.relationships.some(({ status }) => status === null || IN_EFFECT.includes(status)),
    };
  }
}

const IN_EFFECT = ["HELD", "PASSED_REVIEW"];
