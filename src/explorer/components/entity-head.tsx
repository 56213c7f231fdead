import { HTML_LANG } from "../formats.ts";
import type { EntityData } from "../pages/entity.tsx";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";
import { nameOf } from "./name.tsx";

/** The head of the page of an entity: its names, what it is, whether documents report on it, and where to go next. */
export function EntityHead({ entity, reader }: { readonly entity: EntityData; readonly reader: Reader }) {
  const { words, lang } = reader;
  const other = lang === "zh" ? entity.nameEn : entity.nameEn === null ? null : entity.name;
  const isActor = "partners" in entity;
  return (
    <header class="entity-head">
      <p class={`kind kind-${entity.kind.toLowerCase()}`}>{kindName(entity.kind, entity.subkind, reader)}</p>
      <h1 lang={lang === "en" && entity.nameEn === null ? HTML_LANG.zh : undefined}>{nameOf(entity, reader)}</h1>
      {other === null ? null : (
        <p class="second-name" lang={lang === "zh" ? HTML_LANG.en : HTML_LANG.zh}>
          {other}
        </p>
      )}
      <p class="summary">{entity.summary}</p>
      {isActor ? (
        <p class={entity.reported ? "reported" : "only-named"}>
          {entity.reported ? words.entity.reported : words.entity.onlyNamed}
        </p>
      ) : null}
      {isActor ? (
        <p class="next">
          <a href={reader.href(pathWith("/shared", { of: entity.id }))}>{words.entity.sharedWith}</a>
          <a href={reader.href(pathWith("/paths", { from: entity.id }))}>{words.entity.paths}</a>
          <a href={reader.href(pathWith("/compare", { of: entity.id }))}>{words.entity.compareWith}</a>
          <a href={reader.href(pathWith("/changes", { of: entity.id }))}>{words.entity.changes}</a>
        </p>
      ) : null}
    </header>
  );
}
