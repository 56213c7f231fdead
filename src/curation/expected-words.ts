import { addTo } from "../model/grouping.ts";
import { KINDS } from "../model/kinds.ts";
import { namesOf } from "../model/names.ts";
import {
  type Content,
  ENTITY_PROPERTIES,
  type EntityRecord,
  type EvidenceRecord,
  type FigureRecord,
  type MeasureRecord,
  type RelationshipRecord,
} from "../model/records.ts";
import { definitionOf, RELATIONSHIPS } from "../model/relationship-types.ts";
import { typeOf } from "../model/shape.ts";

/** What a passage must contain to be about a statement: one of the words, in the passage itself or near it. */
export interface Expected {
  readonly words: readonly string[];
  readonly where: "inside" | "near";
}

/** Finds the words that the passage of a piece of evidence must contain. */
export class Words {
  private readonly entities: ReadonlyMap<string, EntityRecord>;
  private readonly relationships: ReadonlyMap<string, RelationshipRecord>;
  private readonly figures: ReadonlyMap<string, FigureRecord>;
  private readonly measures: ReadonlyMap<string, MeasureRecord>;
  private readonly others = new Map<string, string[]>();

  constructor({ entities, relationships, figures, measures }: Content) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.relationships = new Map(relationships.map((relationship) => [relationship.id, relationship]));
    this.figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.measures = new Map(measures.map((measure) => [measure.id, measure]));
    for (const { from, to } of relationships) {
      addTo(this.others, from, to);
      addTo(this.others, to, from);
    }
  }

  /** The words for one piece of evidence: an end, the kind, the type or a value of what it is about. */
  expectedOf(evidence: EvidenceRecord): Expected {
    const relationship = this.relationships.get(evidence.about);
    if (relationship !== undefined) return { words: this.wordsOfRelationship(relationship), where: "near" };
    const figure = this.figures.get(evidence.about);
    if (figure !== undefined) return { words: this.wordsOfFigure(figure), where: "near" };
    const entity = this.entities.get(evidence.about);
    if (entity === undefined) return { words: [], where: "near" };
    const names = this.shortNamesOf(entity.id);
    const { property = "", value, knowledge } = evidence;
    if (knowledge === "stated" && property === "name") return { words: names, where: "inside" };
    if (property === "alias" && value !== undefined) {
      if (knowledge === "stated") return { words: this.shortened(entity.id, [value]), where: "inside" };
      return { words: [value, ...this.spokenOf(entity.id), ...kindWords(entity)], where: "near" };
    }
    return {
      words: [...this.spokenOf(entity.id), ...kindWords(entity), ...valueWords(entity, property)],
      where: "near",
    };
  }

  private wordsOfFigure({ of, measure, properties: { subject, certification } }: FigureRecord): string[] {
    const { name = "", unit = "" } = this.measures.get(measure) ?? {};
    const held = typeof certification === "string" ? this.spokenOf(certification) : [];
    return [...this.spokenOf(of), ...held, name, unit, ...(typeof subject === "string" ? [subject] : [])];
  }

  private wordsOfRelationship({ type, from, to, properties }: RelationshipRecord): string[] {
    const { kinds } = definitionOf(type);
    const { kind, ...others } = properties;
    const values = ["subject", "role", "grade"]
      .map((name) => others[name])
      .filter((value) => typeof value === "string");
    return [
      ...this.spokenOf(from),
      ...this.spokenOf(to),
      ...(typeof kind === "string" ? (kinds[kind] ?? []) : []),
      RELATIONSHIPS[type].zh,
      ...values,
    ];
  }

  /** Names as `shortNamesOf`; of a department also without the last word, which lists state once: 医政、病案等科. */
  private spokenOf(id: string): string[] {
    const names = this.shortNamesOf(id);
    if (this.entities.get(id)?.kind !== "DEPARTMENT") return names;
    const ends = Object.values(KINDS.DEPARTMENT.subkinds).flat();
    const stems = names.flatMap((name) =>
      ends.filter((end) => name.endsWith(end)).map((end) => name.slice(0, name.length - end.length)),
    );
    return [...new Set([...names, ...stems.filter((stem) => stem.length >= 2)])];
  }

  /** Name and aliases, each also in the short form of texts. */
  private shortNamesOf(id: string): string[] {
    return this.shortened(id, this.fullNamesOf(id));
  }

  private fullNamesOf(id: string): string[] {
    const entity = this.entities.get(id);
    return entity === undefined ? [] : namesOf(entity);
  }

  /** These names, each also without the leading name of its institution or place, which texts omit. */
  private shortened(id: string, names: readonly string[]): string[] {
    const fronts = (this.others.get(id) ?? []).flatMap((other) => this.fullNamesOf(other));
    const rests = names.flatMap((name) =>
      fronts.filter((front) => name.startsWith(front)).map((front) => name.slice(front.length)),
    );
    return [...new Set([...names, ...rests.filter((rest) => rest.length >= 2)])];
  }
}

function kindWords({ kind, properties }: EntityRecord): string[] {
  const subkinds: Readonly<Record<string, readonly string[]>> = KINDS[kind].subkinds;
  return [KINDS[kind].zh, ...(subkinds[String(properties.kind)] ?? [])];
}

function valueWords({ kind, properties }: EntityRecord, property: string): readonly string[] {
  const value = properties[property];
  const words = typeOf(ENTITY_PROPERTIES, property, kind)?.words;
  if (words !== undefined) return words[String(value)] ?? [];
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
