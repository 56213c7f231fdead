import { HTML_LANG } from "../formats.ts";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";

/** What of an entity its name shows. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** The name of an entity in the language of the reader; in Chinese if it has no English name. */
export function nameOf({ name, nameEn }: Pick<NamedEntity, "name" | "nameEn">, { lang }: Reader): string {
  return lang === "en" ? (nameEn ?? name) : name;
}

interface EntityLinkProps {
  readonly entity: NamedEntity;
  readonly reader: Reader;
  /** Where the link leads; to the page of the entity if left out. */
  readonly path?: string;
}

/** The name of an entity as a link, in the language of the reader, coloured by its kind. */
export function EntityLink({ entity, reader, path = entityPath(entity.id) }: EntityLinkProps) {
  const isChinese = reader.lang === "zh" || entity.nameEn === null;
  return (
    <a
      class={`entity kind-${entity.kind.toLowerCase()}`}
      href={reader.href(path)}
      lang={isChinese ? HTML_LANG.zh : HTML_LANG.en}
    >
      {nameOf(entity, reader)}
    </a>
  );
}

/** The name of an entity as a link, with its name in the other language beside it. */
export function BothNames({ entity, reader, path = entityPath(entity.id) }: EntityLinkProps) {
  const other = reader.lang === "zh" ? entity.nameEn : entity.nameEn === null ? null : entity.name;
  return (
    <span class="both-names">
      <EntityLink {...{ entity, reader, path }} />
      {other === null ? null : (
        <span class="other-name" lang={reader.lang === "zh" ? HTML_LANG.en : HTML_LANG.zh}>
          {other}
        </span>
      )}
    </span>
  );
}
