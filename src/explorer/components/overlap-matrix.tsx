import { formatNumber } from "../formats.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { EntityLink, type NamedEntity, nameOf } from "./name.tsx";

interface OverlapMatrixProps {
  readonly entities: readonly NamedEntity[];
  /** By two entities: the number of partners that they share; on the diagonal the number of partners of each. */
  readonly counts: readonly (readonly number[])[];
  readonly reader: Reader;
}

/** How many partners each two entities share; each number leads to their shared partners. */
export function OverlapMatrix({ entities, counts, reader }: OverlapMatrixProps) {
  const { words, lang } = reader;
  return (
    <section class="scroll" tabindex={0} aria-label={words.shared.matrix}>
      <table class="overlap-matrix">
        <caption>{words.shared.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{words.shared.entity}</th>
            {entities.map((entity) => (
              <th scope="col" key={entity.id}>
                {nameOf(entity, reader)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entities.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">
                <EntityLink entity={row} reader={reader} />
              </th>
              {entities.map((column, other) => {
                const count = counts[at]?.[other] ?? 0;
                const text = formatNumber(count, lang);
                return (
                  <td key={column.id} class={at === other ? "number own" : "number"}>
                    {at === other || count === 0 ? (
                      text
                    ) : (
                      <a href={reader.href(pathWith("/shared", { of: [row.id, column.id] }))}>{text}</a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
