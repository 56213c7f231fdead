import type { EntityRows, EvidenceRows, FigureRows, RelationshipRows } from "../index/read-rows.ts";
import type { RelationshipType } from "../model/relationship-types.ts";

/** What the thread that makes indexes receives. It answers one call after another. */
export type Call =
  | { readonly name: "addEntities"; readonly rows: EntityRows }
  | { readonly name: "addRelationships"; readonly type: RelationshipType; readonly rows: RelationshipRows }
  | { readonly name: "addFigures"; readonly rows: FigureRows }
  | { readonly name: "addEvidence"; readonly rows: EvidenceRows }
  | { readonly name: "finish" };

/** What it sends: the result of a call, an error, or the share of the last call that is complete. */
export type Report = { readonly result: unknown } | { readonly error: string } | { readonly progress: number };
