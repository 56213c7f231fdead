import { formatNumber } from "../formats.ts";
import { groupPartners, type PartnerEdge, partnerGroupName } from "../partner-groups.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf } from "../sentences.ts";
import { kindName, relationshipKindName, statusName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { BothNames, EntityLink } from "./name.tsx";
import { periodText, Remarks, Through } from "./relationship-list.tsx";

interface PartnerListProps {
  readonly partners: readonly PartnerEdge[];
  readonly reader: Reader;
}

/** The partners of an entity, each once, grouped by the kind of relationship. */
export function PartnerList({ partners, reader }: PartnerListProps) {
  return (
    <>
      {groupPartners(partners).map(({ key, partners: list }) => (
        <section key={key}>
          <h3>
            {partnerGroupName(key, reader)} <span class="count">{formatNumber(list.length, reader.lang)}</span>
          </h3>
          <ul class="statements">
            {list.map((edge) => (
              <Partner key={edge.node.id} edge={edge} reader={reader} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Partner({ edge, reader }: { readonly edge: PartnerEdge; readonly reader: Reader }) {
  const { words } = reader;
  const { node, kinds, since, status, reported, programs, through, relationships } = edge;
  const texts = [
    kindName(node.kind, node.subkind, reader),
    ...kinds.map((kind) => relationshipKindName(kind, reader)),
    periodText(since, null, reader),
    status === null ? null : statusName(status, reader),
    reported ? words.entity.reportedShort : null,
  ].filter((text): text is string => text !== null);
  return (
    <li>
      <BothNames entity={node} reader={reader} />
      <Remarks texts={texts} />
      {programs.map((program) => (
        <span class="through" key={program.id}>
          {words.entity.inAlliance} <EntityLink entity={program} reader={reader} />
        </span>
      ))}
      <Through parts={through} reader={reader} />
      <EvidenceDetails
        evidence={relationships.flatMap(({ evidence }) => evidence)}
        statements={relationships.map((one) => ({ id: one.id, sentence: sentenceOf(one, reader) }))}
        reader={reader}
      />
    </li>
  );
}
