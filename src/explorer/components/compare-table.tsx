import type { ComparedCell, ComparedRow } from "../compared-rows.ts";
import { formatNumber } from "../formats.ts";
import type { Reader } from "../reader.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { EntityLink, type NamedEntity } from "./name.tsx";

interface CompareTableProps {
  readonly caption: string;
  readonly of: readonly NamedEntity[];
  readonly rows: readonly ComparedRow[];
  readonly reader: Reader;
}

/** What some entities have, side by side: a row for each thing, a column for each entity. */
export function CompareTable({ caption, of, rows, reader }: CompareTableProps) {
  return (
    <section class="scroll" tabindex={0} aria-label={caption}>
      <table class="compared">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{caption}</span>
            </th>
            {of.map((entity) => (
              <th key={entity.id} scope="col">
                <EntityLink {...{ entity, reader }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, entity, name, detail, count, cells }) => (
            <tr key={key} class={count > 1 ? "in-common" : undefined}>
              <th scope="row">
                {entity === null ? name : <EntityLink {...{ entity, reader }} />}
                {detail === "" ? null : <span class="beneath">{detail}</span>}
              </th>
              {cells.map((cell, at) => (
                <td key={of[at]?.id}>
                  <Cell cell={cell} reader={reader} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, reader }: { readonly cell: ComparedCell; readonly reader: Reader }) {
  const { words, lang } = reader;
  if (cell.isEmpty) return <span class="unknown">{words.compare.notMentioned}</span>;
  return (
    <>
      <span class={cell.isInEffect ? "has" : "has planned"}>{cell.text === "" ? words.compare.has : cell.text}</span>
      {cell.more === 0 ? null : (
        <span class="beneath">{words.compare.more(cell.more, formatNumber(cell.more, lang))}</span>
      )}
      <EvidenceDetails evidence={cell.evidence} reader={reader} />
    </>
  );
}
