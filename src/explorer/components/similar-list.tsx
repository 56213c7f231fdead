import type { EntityData } from "../entity-data.ts";
import { formatList } from "../formats.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { EntityLink, nameOf } from "./name.tsx";

/** The most similar entities, each with what both have in common. */
export function SimilarList({ entity, reader }: { readonly entity: EntityData; readonly reader: Reader }) {
  const { words, lang } = reader;
  // What programs have in common is who takes part, what certifications have in common is who holds them.
  const own = entity.kind === "PROGRAM" ? "TAKING_PART" : entity.kind === "CERTIFICATION" ? "HOLDERS" : null;
  if (entity.similar.length === 0) return null;
  return (
    <section>
      <h2>{words.entity.similar}</h2>
      <ul class="statements">
        {entity.similar.map(({ node, aspects }) => (
          <li key={node.id}>
            <EntityLink entity={node} reader={reader} />
            {aspects
              .filter(({ count }) => count > 0)
              .map(({ aspect, shared }) => (
                <span class="remarks" key={aspect}>
                  {words.entity[own ?? aspect](
                    formatList(
                      shared.map((one) => nameOf(one, reader)),
                      lang,
                    ),
                  )}
                </span>
              ))}
            <a href={reader.href(pathWith("/compare", { of: [entity.id, node.id] }))}>{words.entity.compareWith}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
