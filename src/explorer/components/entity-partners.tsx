import { PARTNERS_LIST, type PartnerPage } from "../entity-data.ts";
import { formatNumber } from "../formats.ts";
import { entityPath, pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import type { NamedEntity } from "./name.tsx";
import { PartnerList } from "./partner-list.tsx";

interface EntityPartnersProps {
  readonly entity: NamedEntity;
  readonly partners: PartnerPage;
  /** Whether another page than the first is shown. */
  readonly isLater: boolean;
  readonly reader: Reader;
}

/** One page of the partners of an entity, their number, and the way to the next page. */
export function EntityPartners({ entity, partners, isLater, reader }: EntityPartnersProps) {
  const { words, lang } = reader;
  const { edges, totalCount, plannedCount, pageInfo } = partners;
  const number = (value: number) => formatNumber(value, lang);
  const path = (after: string | null) => `${reader.href(pathWith(entityPath(entity.id), { after }))}#${PARTNERS_LIST}`;
  const inEffect = totalCount - plannedCount;
  return (
    <section id={PARTNERS_LIST}>
      <h2>
        {words.entity.partners}{" "}
        <span class="count">
          {words.entity.partnersCount(number(inEffect), number(plannedCount), plannedCount > 0)}
        </span>
      </h2>
      <PartnerList partners={edges} reader={reader} />
      {totalCount > edges.length ? (
        <p class="pages">
          <span class="unknown">{words.entity.restOf(number(edges.length), number(totalCount))}</span>
          {pageInfo.hasNextPage ? <a href={path(pageInfo.endCursor)}>{words.entity.nextPage}</a> : null}
          {isLater ? <a href={path(null)}>{words.entity.firstPage}</a> : null}
        </p>
      ) : null}
    </section>
  );
}
