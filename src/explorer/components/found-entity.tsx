import { HTML_LANG } from "../formats.ts";
import { highlight, type Range } from "../highlight.ts";
import type { Language } from "../messages/catalogue.ts";
import type { EntityKind, SearchPageQuery } from "../operations.ts";
import { entityPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { nameOf } from "./name.tsx";

type Edge = NonNullable<SearchPageQuery["search"]>["edges"][number];

/** An entity of a list, and for a search the name that matches. */
export interface Found {
  readonly node: Edge["node"];
  readonly matched?: Edge["matched"];
}

/** Kinds of which readers must know that documents may not say with whom else they work. */
const HAS_PARTNERS: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "PERSON", "TEAM"];

/** An entity in a list of results: its names, which of them matches and why, and a sentence about it. */
export function FoundEntity({ found, reader }: { readonly found: Found; readonly reader: Reader }) {
  const { node, matched } = found;
  const { words } = reader;
  const shown = nameOf(node, reader);
  const other = otherName(node, reader);
  const isOther = matched !== undefined && matched.name !== shown && matched.name !== other;
  const rangesIn = (name: string) => (matched?.name === name ? matched.ranges : []);
  return (
    <li>
      <a
        class={`entity kind-${node.kind.toLowerCase()}`}
        href={reader.href(entityPath(node.id))}
        lang={HTML_LANG[langOf(shown, node)]}
      >
        <Marked text={shown} ranges={rangesIn(shown)} />
      </a>
      {other === null ? null : (
        <span class="other-name" lang={HTML_LANG[langOf(other, node)]}>
          <Marked text={other} ranges={rangesIn(other)} />
        </span>
      )}
      {node.reported || !HAS_PARTNERS.includes(node.kind) ? null : (
        <span class="unreported">{words.search.onlyNamed}</span>
      )}
      <p class="about">
        <span>{node.summary}</span>
        {isOther ? (
          <span class="matched-name">
            {words.search.matched} <Marked text={matched.name} ranges={matched.ranges} />
          </span>
        ) : null}
        {matched === undefined ? null : (
          <span class={matched.why === "LOOSE" ? "near-miss" : undefined}>
            {reasonsOf(matched, reader).join(" · ")}
          </span>
        )}
      </p>
    </li>
  );
}

/** Why a name matches, in words: another name than the canonical one, in pinyin, as a part of it. */
export function reasonsOf({ sort, why, spelling }: Edge["matched"], { words }: Reader): readonly string[] {
  return [
    words.search[why],
    ...(sort === "NAME" ? [] : [words.search[sort]]),
    ...(spelling === "AS_WRITTEN" ? [] : [words.search[spelling]]),
  ];
}

/** The name in the other language; null if there is none. */
export function otherName({ name, nameEn }: Pick<Edge["node"], "name" | "nameEn">, { lang }: Reader): string | null {
  if (lang === "zh") return nameEn;
  return nameEn === null ? null : name;
}

function langOf(text: string, { name }: Pick<Edge["node"], "name">): Language {
  return text === name ? "zh" : "en";
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return (
    <>
      {highlight(text, ranges).map(({ text: part, isMatch }, at) =>
        // Parts have no other identity than their position.
        isMatch ? <mark key={String(at)}>{part}</mark> : part,
      )}
    </>
  );
}
