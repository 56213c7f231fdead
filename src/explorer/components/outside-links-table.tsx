import { formatDate } from "../formats.ts";
import type { LinkedEnd, OutsideLink } from "../outside-links.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { relationshipKindName, statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { EntityLink, nameOf } from "./name.tsx";

interface OutsideLinksTableProps {
  readonly links: readonly OutsideLink[];
  readonly reader: Reader;
}

/** Relationships between a place and others: who outside, who inside, how, since when, and the evidence. */
export function OutsideLinksTable({ links, reader }: OutsideLinksTableProps) {
  const { words, lang } = reader;
  if (links.length === 0) return <p class="unknown">{words.place.noneNamed}</p>;
  return (
    <div class="scroll">
      <table class="outside">
        <thead>
          <tr>
            <th scope="col">{words.place.outside}</th>
            <th scope="col">{words.place.inside}</th>
            <th scope="col">{words.statement.kind}</th>
            <th scope="col">{words.statement.since}</th>
            <th scope="col">{words.statement.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ relationship, inside, outside }) => (
            <tr key={relationship.id}>
              <td>
                <EntityLink entity={outside} reader={reader} />
                <PlaceOf end={outside} reader={reader} />
              </td>
              <td>
                <EntityLink entity={inside} reader={reader} />
              </td>
              <td>
                <a href={reader.href(statementPath(relationship.id))}>{kindOf(relationship, reader)}</a>
                {relationship.status === null || relationship.status === "HELD" ? null : (
                  <span class="detail">{statusName(relationship.status, reader)}</span>
                )}
              </td>
              <td>{periodOf(relationship, lang)}</td>
              <td>
                <EvidenceDetails evidence={relationship.evidence} reader={reader} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the two ends are related: the finer kind, or the type if there is none. */
export function kindOf({ type, subkind }: OutsideLink["relationship"], reader: Reader): string {
  const { words } = reader;
  if (subkind !== null) return relationshipKindName(subkind, reader);
  return type === "SUPPORTS" ? words.place.support : words.place.partnership;
}

function periodOf({ since, until }: OutsideLink["relationship"], lang: Reader["lang"]): string | null {
  if (until === null) return since && formatDate(since, lang);
  return `${since === null ? "" : formatDate(since, lang)}–${formatDate(until, lang)}`;
}

function PlaceOf({ end, reader }: { readonly end: LinkedEnd; readonly reader: Reader }) {
  if (!("place" in end) || end.place === null) return null;
  return <span class="detail">{nameOf(end.place, reader)}</span>;
}
