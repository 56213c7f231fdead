import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { isEntityId, TAKEN_IDS } from "../model/ids.ts";
import type { EntityRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";

/** What the seeds define, for checks that follow an id. */
export class Known {
  /** Entities by id; of two of one id the first. */
  readonly entities: ReadonlyMap<string, EntityRow>;
  private readonly doubtful: ReadonlySet<string>;
  private readonly ids: readonly string[];

  constructor(rows: Rows, unread: readonly string[]) {
    const entities = new Map<string, EntityRow>();
    for (const row of rows.entities) if (!entities.has(row.id)) entities.set(row.id, row);
    this.entities = entities;
    this.ids = [...entities.keys()];
    this.doubtful = new Set(unread.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
  }

  /** Whether an id occurs in a text that could not be read, so that it may be defined there. */
  isDoubtful(id: string): boolean {
    return this.doubtful.has(id);
  }

  /** Why a row may not name an entity yet: there is none of the id, or it is defined by a later row. */
  faultOfEnd(id: string, row: SourceLocation & { order: number }): Diagnostic | undefined {
    const entity = this.entities.get(id);
    if (entity === undefined) {
      if (this.isDoubtful(id)) return undefined;
      const hint = didYouMean(id, this.ids, "Define it by a row of an entity list before this one.");
      return diagnosticAt(row, `No entity has the id "${id}".`, hint);
    }
    if (entity.order < row.order) return undefined;
    const message = `The entity "${id}" is defined only later, at ${formatLocation(entity)}.`;
    return diagnosticAt(row, message, "Files run in the order of their names, rows from the top: move one of the two.");
  }
}

/** Why a text cannot be an id; undefined when it can. */
export function faultOfId(id: unknown, place: SourceLocation): Diagnostic | undefined {
  if (typeof id === "string" && isEntityId(id) && !TAKEN_IDS.includes(id)) return undefined;
  const taken = TAKEN_IDS.map((one) => `"${one}"`).join(", ");
  const hint = `Write lower-case words of a-z and 0-9 joined by hyphens; ${taken} are taken.`;
  return diagnosticAt(place, `${typeof id === "string" ? `"${id}"` : "The value"} is no id.`, hint);
}
