import type { PlaceLinksQuery } from "./operations.ts";

type Connection = NonNullable<PlaceLinksQuery["relationships"]>;
export type LinkedEnd = Connection["nodes"][number]["from"];

/** A relationship between what is in a place and what is outside it. */
export interface OutsideLink {
  readonly relationship: Connection["nodes"][number];
  readonly inside: LinkedEnd;
  readonly outside: LinkedEnd;
}

/** The relationships that join a place with others, by what they mean for the place. */
export interface OutsideLinks {
  /** Somebody outside supports somebody in the place. */
  readonly supporters: readonly OutsideLink[];
  /** Somebody in the place supports somebody outside. */
  readonly supported: readonly OutsideLink[];
  readonly partners: readonly OutsideLink[];
}

/** Sorts relationships of which exactly one end is in the place. Each list has the most frequent outside ends first. */
export function outsideLinks(relationships: Connection["nodes"], isInside: (id: string) => boolean): OutsideLinks {
  const links = relationships.map((relationship): OutsideLink => {
    const { from, to } = relationship;
    return isInside(from.id)
      ? { relationship, inside: from, outside: to }
      : { relationship, inside: to, outside: from };
  });
  const counts = new Map<string, number>();
  for (const { outside } of links) counts.set(outside.id, (counts.get(outside.id) ?? 0) + 1);
  const countOf = ({ outside }: OutsideLink) => counts.get(outside.id) ?? 0;
  links.sort((a, b) => countOf(b) - countOf(a) || (a.outside.id < b.outside.id ? -1 : 1));
  const support = links.filter(({ relationship }) => relationship.type === "SUPPORTS");
  return {
    supporters: support.filter(({ relationship, outside }) => relationship.from.id === outside.id),
    supported: support.filter(({ relationship, outside }) => relationship.to.id === outside.id),
    partners: links.filter(({ relationship }) => relationship.type === "PARTNERS_WITH"),
  };
}
