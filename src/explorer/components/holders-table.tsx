import { formatDate, HTML_LANG } from "../formats.ts";
import { type HoldersByCounty, type HoldersCell, rowName } from "../holders-by-county.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { FamilyName } from "./family-choice.tsx";
import { EntityLink } from "./name.tsx";

interface HoldersTableProps {
  readonly holders: HoldersByCounty;
  readonly reader: Reader;
}

/** Who in each county has which certifications, with the evidence in each cell. Empty cells say that none is named. */
export function HoldersTable({ holders, reader }: HoldersTableProps) {
  const { words } = reader;
  const { within, columns, rows } = holders;
  return (
    <section class="scroll" aria-label={words.gaps.heading}>
      <table class="holders">
        <thead>
          <tr>
            <th scope="col">{words.gaps.county}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                <a href={reader.href(pathWith("/gaps", { within: within.id, family: column.name }))}>
                  <FamilyName family={column} reader={reader} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.county?.id ?? ""} class={row.county === null ? "no-county" : undefined}>
              <th scope="row">
                {row.county === null ? rowName(row, reader) : <EntityLink entity={row.county} reader={reader} />}
              </th>
              {row.cells.map((cell, at) => (
                <Cell key={columns[at]?.name} cell={cell} reader={reader} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, reader }: { readonly cell: HoldersCell; readonly reader: Reader }) {
  const { words } = reader;
  if (cell.holders.length + cell.figures.length === 0) return <td class="unknown">{words.gaps.none}</td>;
  return (
    <td>
      <ul>
        {cell.holders.map(({ node, relationships }) => (
          <li key={node.id}>
            <EntityLink entity={node} reader={reader} />
            {relationships.map((one) => (
              <span key={one.id} class="minor">
                {one.from.id === node.id ? null : <EntityLink entity={one.from} reader={reader} />}
                <EntityLink entity={one.to} reader={reader} />
                {one.subject === null ? null : <span lang={HTML_LANG.zh}>{one.subject}</span>}
                {one.since === null ? null : <span>{words.gaps.since(formatDate(one.since, reader.lang))}</span>}
                {one.status === null || one.status === "HELD" ? null : <span>{statusName(one.status, reader)}</span>}
              </span>
            ))}
            <EvidenceDetails evidence={relationships.flatMap(({ evidence }) => evidence)} reader={reader} />
          </li>
        ))}
        {cell.figures.map(({ id, text, certification, subject, evidence }) => (
          <li key={id}>
            {words.gaps.unnamed(text)}
            <span class="minor">
              {certification === null ? null : <EntityLink entity={certification} reader={reader} />}
              {subject === null ? null : <span lang={HTML_LANG.zh}>{subject}</span>}
            </span>
            <EvidenceDetails evidence={evidence} reader={reader} />
          </li>
        ))}
      </ul>
    </td>
  );
}
