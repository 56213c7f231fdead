import type { Adjacency } from "../index/adjacency.ts";
import { compareTexts } from "../model/collation.ts";
import { NAME_PROPERTIES } from "./document-statements.ts";

/** A name or property of an entity, with the evidence for it. */
export interface EntityStatement {
  /** The id of the first piece of evidence. */
  readonly id: string;
  readonly sort: "NAME" | "PROPERTY";
  readonly property: string;
  /** The alias, where the property is `alias`. */
  readonly value: string | null;
  /** The number of the first piece of evidence. */
  readonly piece: number;
}

/** What evidence proves of an entity itself: names first, then by property and value. */
export function statementsOf({ evidence }: Adjacency, entity: number): EntityStatement[] {
  const found = new Map<string, EntityStatement>();
  evidence.bySubject.visit(entity, (piece) => {
    const { property, value } = evidence.factOf(piece);
    const key = JSON.stringify([property, value]);
    if (property === null || found.has(key)) return;
    const sort = NAME_PROPERTIES.has(property) ? "NAME" : "PROPERTY";
    found.set(key, { id: evidence.idOf(piece), sort, property, value, piece });
  });
  return [...found.values()].sort(
    (a, b) =>
      compareTexts(a.sort, b.sort) ||
      compareTexts(a.property, b.property) ||
      compareTexts(a.value ?? "", b.value ?? ""),
  );
}
