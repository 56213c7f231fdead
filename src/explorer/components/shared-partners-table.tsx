import { formatNumber } from "../formats.ts";
import type { SharedPartnersPageQuery } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { kindName, relationshipKindName, statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { BothNames, EntityLink, type NamedEntity } from "./name.tsx";
import { periodText, Remarks, Through } from "./relationship-list.tsx";

export type SharedEdge = NonNullable<SharedPartnersPageQuery["sharedPartners"]>["edges"][number];
export type SharedLink = SharedEdge["links"][number];

interface SharedPartnersTableProps {
  readonly of: readonly NamedEntity[];
  readonly edges: readonly SharedEdge[];
  readonly reader: Reader;
}

/** The shared partners as rows, the entities as columns: each cell says how the two are partners, with its evidence. */
export function SharedPartnersTable({ of, edges, reader }: SharedPartnersTableProps) {
  const { words, lang } = reader;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard.
    <section class="scroll" tabindex={0} aria-label={words.shared.table}>
      <table class="shared-table">
        <caption class="hidden">{words.shared.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.shared.partner}</th>
            {of.map((entity) => (
              <th scope="col" key={entity.id}>
                <EntityLink entity={entity} reader={reader} />
              </th>
            ))}
            <th scope="col" class="number">
              {words.shared.surprise}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, links, surprise }) => (
            <tr key={node.id}>
              <th scope="row">
                <BothNames entity={node} reader={reader} />
                <Remarks texts={[kindName(node.kind, node.subkind, reader)]} />
              </th>
              {of.map((entity) => (
                <td key={entity.id}>
                  <Link link={links.find((one) => one.of.id === entity.id)} reader={reader} />
                </td>
              ))}
              <td class="number">{formatNumber(Math.round(surprise * 100) / 100, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Link({ link, reader }: { readonly link: SharedLink | undefined; readonly reader: Reader }) {
  const { words } = reader;
  if (link === undefined) return <span class="unknown">{words.shared.notShared}</span>;
  const { relationships, through, programs } = link;
  return (
    <>
      <Remarks texts={waysOf(link, reader)} />
      {programs.map((program) => (
        <span class="through" key={program.id}>
          {words.entity.inAlliance} <EntityLink entity={program} reader={reader} />
        </span>
      ))}
      <Through parts={through} reader={reader} />
      <EvidenceDetails evidence={relationships.flatMap(({ evidence }) => evidence)} reader={reader} />
    </>
  );
}

/** How two are partners beside alliances: the kinds of relationship, and when and with which status. */
function waysOf({ relationships }: SharedLink, reader: Reader): string[] {
  const { words } = reader;
  const direct = relationships.filter(({ type }) => type === "PARTNERS_WITH" || type === "SUPPORTS");
  const texts = direct.flatMap(({ type, subkind, since, until, status }) => [
    subkind === null ? words.shared[type === "SUPPORTS" ? "supports" : "works"] : relationshipKindName(subkind, reader),
    periodText(since, until, reader),
    status === null || status === "HELD" ? null : statusName(status, reader),
  ]);
  return [...new Set(texts)].filter((text) => text !== null);
}

/** Whether two are partners only as leader and member of an alliance. */
export function isAllianceOnly({ relationships }: SharedLink): boolean {
  return relationships.every(({ type }) => type === "MEMBER_OF" || type === "LEADS");
}
