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

/** Relationships between a place and others, by the end outside: who inside, how, since when, and the evidence. */
export function OutsideLinksTable({ links, reader }: OutsideLinksTableProps) {
  const { words } = reader;
  const outsides = new Map(links.map(({ outside }) => [outside.id, outside]));
  return (
    <div class="scroll">
      <table class="outside stacking">
        <thead>
          <tr>
            <th scope="col">{words.place.outside}</th>
            <th scope="col">{words.place.inside}</th>
            <th scope="col">{words.statement.kind}</th>
          </tr>
        </thead>
        {[...outsides.values()].map((outside) => (
          <OfOneOutside
            key={outside.id}
            outside={outside}
            links={links.filter((link) => link.outside.id === outside.id)}
            reader={reader}
          />
        ))}
      </table>
    </div>
  );
}

function OfOneOutside({ outside, links, reader }: OutsideLinksTableProps & { readonly outside: LinkedEnd }) {
  return (
    <tbody>
      {links.map(({ relationship, inside }, at) => (
        <tr key={relationship.id}>
          {at > 0 ? null : (
            <th scope="rowgroup" rowspan={links.length}>
              <EntityLink entity={outside} reader={reader} />
              <PlaceOf end={outside} reader={reader} />
            </th>
          )}
          <td>
            <EntityLink entity={inside} reader={reader} />
          </td>
          <td>
            <a href={reader.href(statementPath(relationship.id))}>{kindOf(relationship, reader)}</a>
            <Detail relationship={relationship} reader={reader} />
            <EvidenceDetails evidence={relationship.evidence} reader={reader} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** The period of a relationship, and its status unless it is in effect. */
function Detail({ relationship, reader }: Omit<OutsideLink, "inside" | "outside"> & { readonly reader: Reader }) {
  const { since, until, status } = relationship;
  const [from, to] = [since, until].map((date) => date && formatDate(date, reader.lang));
  const period = to ? `${from ?? ""}–${to}` : from && reader.words.gaps.since(from);
  return (
    <span class="minor">
      {period ? <span>{period}</span> : null}
      {status === null || status === "HELD" ? null : <span>{statusName(status, reader)}</span>}
    </span>
  );
}

/** How the two ends are related: the finer kind, or the type if there is none. */
export function kindOf({ type, subkind }: OutsideLink["relationship"], reader: Reader): string {
  const { words } = reader;
  if (subkind !== null) return relationshipKindName(subkind, reader);
  return type === "SUPPORTS" ? words.place.support : words.place.partnership;
}

function PlaceOf({ end, reader }: { readonly end: LinkedEnd; readonly reader: Reader }) {
  if (!("place" in end) || end.place === null) return null;
  return <span class="minor">{nameOf(end.place, reader)}</span>;
}
