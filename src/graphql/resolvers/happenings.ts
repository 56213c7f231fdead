import type { Adjacency } from "../../index/adjacency.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Context } from "../context.ts";
import { evidenceAbout } from "../evidence-source.ts";
import { relationshipAt } from "../relationship-source.ts";

/** Something with a date: an event of relationships, a figure, or the start or end of a program. */
interface Happening {
  readonly date: PartialDate;
  readonly entity: number;
  readonly through: readonly number[];
  readonly edges: readonly number[];
  readonly figureId: string | null;
  readonly property: string | null;
}

/** The fields that entries of timelines and changes have in common. */
export function happeningSource(index: Adjacency, happening: Happening, { load }: Context) {
  const { date, entity, through, edges, figureId, property } = happening;
  const [first] = edges;
  const idOf = (node: number): string => index.idOf(node);
  return {
    date: date.text,
    entity: () => load.entity.load(idOf(entity)),
    through: () => load.entity.loadMany(through.map(idOf)),
    relationship: () => (first === undefined ? null : relationshipAt(index, first)),
    relationships: () => edges.map((edge) => relationshipAt(index, edge)),
    property,
    evidence: () => {
      const about = figureId === null ? edges.map((edge) => index.edgeIdOf(edge)) : [figureId];
      if (property !== null) about.push(idOf(entity));
      return evidenceAbout(index, ...about).filter((one) => one.property === property);
    },
  };
}
