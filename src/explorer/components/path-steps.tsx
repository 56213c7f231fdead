import { formatDate, formatList } from "../formats.ts";
import type { PathsPageQuery } from "../operations.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf } from "../sentences.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { EntityLink, nameOf } from "./name.tsx";

export type FoundPath = NonNullable<PathsPageQuery["paths"]>["paths"][number];
export type Hop = FoundPath["hops"][number];

/** Paths as sentences: each hop with all its relationships, and each of these with its evidence. */
export function PathSteps({ paths, reader }: { readonly paths: readonly FoundPath[]; readonly reader: Reader }) {
  return (
    <>
      {paths.map(({ hops }, at) => (
        <section class="path" key={hops.map(({ to }) => to.id).join(" ")}>
          <h3>
            <span class="path-number">{reader.words.paths.path(String(at + 1))}</span>
            {hops.map(({ from, to }, hop) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a path can pass an entity twice.
              <span key={hop}>
                {hop === 0 ? <EntityLink entity={from} reader={reader} /> : null}
                <span class="arrow" aria-hidden="true">
                  →
                </span>
                <EntityLink entity={to} reader={reader} />
              </span>
            ))}
          </h3>
          <ol class="hops">
            {hops.map((hop, step) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a path can pass an entity twice.
              <li key={step}>
                <HopSentences hop={hop} reader={reader} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function HopSentences({ hop, reader }: { readonly hop: Hop; readonly reader: Reader }) {
  const { words, lang } = reader;
  const parts = hop.through.map((part) => nameOf(part, reader));
  return (
    <>
      {hop.relationships.map((one) => (
        <div class="step" key={one.id}>
          <p>
            <a class="sentence" href={reader.href(statementPath(one.id))}>
              {sentenceOf(one, reader)}
            </a>
            {one.since === null ? null : (
              <span class="since">
                {words.statement.since} {formatDate(one.since, lang)}
              </span>
            )}
          </p>
          <EvidenceDetails evidence={one.evidence} reader={reader} />
        </div>
      ))}
      {parts.length === 0 ? null : <p class="hint">{words.paths.byPart(formatList(parts, lang))}</p>}
    </>
  );
}
