import { formatList } from "../formats.ts";
import type { EntityData } from "../pages/entity.tsx";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { EntityLink, nameOf } from "./name.tsx";

/** The most similar entities, each with what both have in common. */
export function SimilarList({ entity, reader }: { readonly entity: EntityData; readonly reader: Reader }) {
  const { words, lang } = reader;
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
                  {words.entity[aspect](
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
