import type { EntityData, PartnerPage } from "../entity-data.ts";
import type { EntitySection } from "../entity-sections.ts";
import { formatList } from "../formats.ts";
import type { Reader } from "../reader.ts";

interface SilentTopicsProps {
  readonly entity: EntityData;
  readonly sections: readonly EntitySection[];
  /** Null for entities that can have no partners. */
  readonly partners: PartnerPage | null;
  readonly figures: readonly unknown[];
  readonly reader: Reader;
}

/** What readers would expect on the page of an entity, and the documents do not mention. */
export function SilentTopics({ entity, sections, partners, figures, reader }: SilentTopicsProps) {
  const { words, lang } = reader;
  const has = (key: string) => sections.some((section) => section.key === key);
  const { kind } = entity;
  const isInstitution = kind === "HOSPITAL" || kind === "INSTITUTION";
  const expected: readonly (readonly [isExpected: boolean, isKnown: boolean, topic: string])[] = [
    [partners !== null, partners !== null && partners.totalCount > 0, words.entity.noPartners],
    ["hospitalLevel" in entity, "hospitalLevel" in entity && entity.hospitalLevel !== null, words.entity.noLevel],
    [kind === "HOSPITAL", has("CERTIFIED_AS-OUT"), words.entity.noCertifications],
    [kind === "HOSPITAL", has("PART_OF-IN"), words.entity.noParts],
    [kind === "HOSPITAL", has("AFFILIATED_WITH-IN"), words.entity.noPeople],
    [kind === "HOSPITAL", has("AWARDED-OUT"), words.entity.noAwards],
    [isInstitution, entity.founded !== null, words.entity.noFounding],
    [kind === "PROGRAM", has("MEMBER_OF-IN") || has("PARTICIPATES_IN-IN"), words.entity.noMembers],
    [kind === "PROGRAM", has("LEADS-IN") || has("RUNS-IN"), words.entity.noLeaders],
    [kind === "PROGRAM", "start" in entity && (entity.start ?? entity.end) !== null, words.entity.noDates],
    [kind === "CERTIFICATION", has("CERTIFIED_AS-IN"), words.entity.noHolders],
    [kind === "CERTIFICATION" || kind === "AWARD", has("ISSUED_BY-OUT"), words.entity.noIssuer],
    [isInstitution, figures.length > 0, words.entity.noFigures],
  ];
  const lacks = expected.flatMap(([isExpected, isKnown, topic]) => (isExpected && !isKnown ? [topic] : []));
  if (lacks.length === 0) return null;
  return (
    <section>
      <h2>{words.entity.silent}</h2>
      <p class="unknown">{words.entity.silentText(formatList(lacks, lang))}</p>
    </section>
  );
}
