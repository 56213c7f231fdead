import { formatNumber } from "../formats.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { withAddition } from "../sentences.ts";
import type { SharedEdge } from "../shared-partner-facets.ts";
import { hospitalLevelName, kindName, relationshipKindName, statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { BothNames, EntityLink, type NamedEntity, nameOf } from "./name.tsx";
import { periodText, Remarks, Through } from "./relationship-list.tsx";

type SharedLink = SharedEdge["links"][number];

interface SharedPartnersTableProps {
  readonly of: readonly NamedEntity[];
  readonly edges: readonly SharedEdge[];
  readonly reader: Reader;
}

/** The shared partners as rows, the entities as columns: each cell says how the two are partners, with its evidence. */
export function SharedPartnersTable({ of, edges, reader }: SharedPartnersTableProps) {
  const { words, lang } = reader;
  return (
    <section class="scroll" tabindex={0} aria-label={words.shared.table}>
      <table class="shared-table">
        <caption class="hidden">{words.shared.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.shared.partner}</th>
            <th scope="col" class="number">
              {words.shared.surprise}
            </th>
            {of.map((entity) => (
              <th scope="col" key={entity.id}>
                <EntityLink entity={entity} reader={reader} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, links, surprise }) => (
            <tr key={node.id}>
              <th scope="row">
                <BothNames entity={node} reader={reader} />
                <Remarks texts={remarksOf(node, reader)} />
              </th>
              <td class="number">{formatNumber(Math.round(surprise * 100) / 100, lang)}</td>
              {of.map((entity) => (
                <td key={entity.id}>
                  <Link link={links.find((one) => one.of.id === entity.id)} reader={reader} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is known of a partner beside its name: its finer kind, its level and place, and whether it is only named. */
function remarksOf(node: SharedEdge["node"], reader: Reader): string[] {
  const isOnlyNamed = !node.reported && (node.kind === "HOSPITAL" || node.kind === "INSTITUTION");
  return [
    kindName(node.kind, node.subkind, reader),
    ...("hospitalLevel" in node && node.hospitalLevel !== null ? [hospitalLevelName(node.hospitalLevel, reader)] : []),
    ...("place" in node && node.place !== null ? [nameOf(node.place, reader)] : []),
    ...(isOnlyNamed ? [reader.words.search.onlyNamed] : []),
  ];
}

function Link({ link, reader }: { readonly link: SharedLink | undefined; readonly reader: Reader }) {
  const { words } = reader;
  if (link === undefined) return <span class="unknown">{words.shared.notShared}</span>;
  const { relationships, through, programs } = link;
  return (
    <>
      <ul class="ways">
        {waysOf(link, reader).map(({ id, text }) => (
          <li key={id}>
            <a href={reader.href(statementPath(id))}>{text}</a>
          </li>
        ))}
      </ul>
      {programs.map((program) => (
        <span class="through" key={program.id}>
          {words.entity.inAlliance} <EntityLink entity={program} reader={reader} />
          <Remarks texts={additionsOf(relationships, program.id, reader)} />
        </span>
      ))}
      <Through parts={through} reader={reader} />
      <EvidenceDetails evidence={relationships.flatMap(({ evidence }) => evidence)} reader={reader} />
    </>
  );
}

/** When two are in an alliance, and with which status, unless it is the usual one. */
function additionsOf(relationships: SharedLink["relationships"], program: string, reader: Reader): string[] {
  const ofProgram = relationships.filter(({ to }) => to.id === program);
  return [...new Set(ofProgram.flatMap((relationship) => periodAndStatus(relationship, reader)))];
}

/** The relationships beside alliances, each text once: the kind, with its period and status in brackets. */
function waysOf({ relationships }: SharedLink, reader: Reader): { readonly id: string; readonly text: string }[] {
  const ways = new Map<string, string>();
  for (const relationship of relationships) {
    const { id, type, subkind } = relationship;
    if (type !== "PARTNERS_WITH" && type !== "SUPPORTS") continue;
    const kind = subkind === null ? reader.words.shared.types[type] : relationshipKindName(subkind, reader);
    const additions = periodAndStatus(relationship, reader).join(reader.words.statement.comma);
    const text = additions === "" ? kind : withAddition(kind, additions, reader);
    if (!ways.has(text)) ways.set(text, id);
  }
  return [...ways].map(([text, id]) => ({ id, text }));
}

function periodAndStatus({ since, until, status }: SharedLink["relationships"][number], reader: Reader): string[] {
  const isUsual = status === null || status === "HELD";
  const texts = [periodText(since, until, reader), isUsual ? null : statusName(status, reader)];
  return texts.filter((text) => text !== null);
}
