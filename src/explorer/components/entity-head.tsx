import { type EntityData, PARTNERS_LIST } from "../entity-data.ts";
import type { EntitySection } from "../entity-sections.ts";
import { HTML_LANG } from "../formats.ts";
import { entityPath, pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";
import { type NamedEntity, nameOf } from "./name.tsx";

interface EntityHeadProps {
  readonly entity: EntityData;
  /** Whether it can have partners. */
  readonly isActor: boolean;
  readonly sections: readonly EntitySection[];
  readonly reader: Reader;
}

/** The head of the page of an entity: its names, what it is, whether documents report on it, and where to go next. */
export function EntityHead({ entity, isActor, sections, reader }: EntityHeadProps) {
  const { words, lang } = reader;
  const other = lang === "zh" ? entity.nameEn : entity.nameEn === null ? null : entity.name;
  const institutions = isActor ? institutionsOf(sections) : [];
  return (
    <header class="entity-head">
      <p class={`kind kind-${entity.kind.toLowerCase()}`}>{kindName(entity.kind, entity.subkind, reader)}</p>
      <h1 lang={lang === "en" && entity.nameEn === null ? HTML_LANG.zh : undefined}>{nameOf(entity, reader)}</h1>
      {other === null && lang === "en" ? <p class="unknown">{words.entity.noEnglishName}</p> : null}
      {other === null ? null : (
        <p class="second-name" lang={lang === "zh" ? HTML_LANG.en : HTML_LANG.zh}>
          {other}
        </p>
      )}
      <p class="summary">{entity.summary}</p>
      {isActor ? (
        <p class={entity.reported ? "reported" : "unreported"}>
          {entity.reported ? words.entity.reported : words.entity.onlyNamed}
        </p>
      ) : null}
      {isActor ? (
        <p class="next">
          <a href={reader.href(pathWith("/shared", { of: entity.id }))}>{words.entity.sharedWith}</a>
          <a href={reader.href(pathWith("/paths", { from: entity.id }))}>{words.entity.paths}</a>
          <a href={reader.href(pathWith("/compare", { of: entity.id }))}>{words.entity.compareWith}</a>
          <a href={reader.href(pathWith("/changes", { of: entity.id }))}>{words.entity.changes}</a>
          {institutions.map((one) => (
            <a key={one.id} href={`${reader.href(entityPath(one.id))}#${PARTNERS_LIST}`}>
              {words.entity.partnersOf(nameOf(one, reader))}
            </a>
          ))}
        </p>
      ) : null}
    </header>
  );
}

/** The institutions that it is a part of, or that a person or team belongs to, each once. */
function institutionsOf(sections: readonly EntitySection[]): NamedEntity[] {
  const isOf = ({ key }: EntitySection) => key === "PART_OF-OUT" || key === "AFFILIATED_WITH-OUT";
  const institutions = sections.filter(isOf).flatMap(({ edges }) => edges.map(({ other }) => topOf(other)));
  return [...new Map(institutions.map((one) => [one.id, one])).values()];
}

/** A campus or a department, and what it is a part of. */
interface Part extends NamedEntity {
  readonly hospital?: Part | null;
  readonly partOf?: Part | null;
}

function topOf(part: Part): NamedEntity {
  const above = part.hospital ?? part.partOf ?? null;
  return above === null ? part : topOf(above);
}
