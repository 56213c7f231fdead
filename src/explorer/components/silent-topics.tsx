import { formatList } from "../formats.ts";
import type { EntityData } from "../pages/entity.tsx";
import type { Reader } from "../reader.ts";
import type { EntitySection } from "./entity-sections.tsx";

interface SilentTopicsProps {
  readonly entity: EntityData;
  readonly sections: readonly EntitySection[];
  readonly figures: readonly unknown[];
  readonly reader: Reader;
}

/** What readers would expect on the page of an entity, and the documents do not mention. */
export function SilentTopics({ entity, sections, figures, reader }: SilentTopicsProps) {
  const { words, lang } = reader;
  const has = (key: string) => sections.some((section) => section.key === key);
  const lacks: string[] = [];
  const expect = (isKnown: boolean, topic: string) => {
    if (!isKnown) lacks.push(lang === "en" ? topic.toLowerCase() : topic);
  };
  if ("partners" in entity) expect(entity.partners.totalCount > 0, words.entity.partners);
  if ("hospitalLevel" in entity) expect(entity.hospitalLevel !== null, words.entity.level);
  if (entity.kind === "HOSPITAL") {
    expect(has("CERTIFIED_AS OUT"), words.entity.certified);
    expect(has("PART_OF IN"), words.entity.parts);
    expect(has("AFFILIATED_WITH IN"), words.entity.people);
    expect(has("AWARDED OUT"), words.entity.awards);
    expect(entity.founded !== null, words.entity.founded);
  }
  if (entity.kind === "PROGRAM") expect(has("MEMBER_OF IN") || has("PARTICIPATES_IN IN"), words.entity.members);
  if (entity.kind === "CERTIFICATION") expect(has("CERTIFIED_AS IN"), words.entity.holders);
  if (["CERTIFICATION", "AWARD"].includes(entity.kind)) expect(has("ISSUED_BY OUT"), words.entity.issuedBy);
  if (entity.kind === "HOSPITAL" || entity.kind === "INSTITUTION") expect(figures.length > 0, words.entity.figures);
  if (lacks.length === 0) return null;
  return (
    <section>
      <h2>{words.entity.silent}</h2>
      <p class="unknown">{words.entity.silentText(formatList(lacks, lang))}</p>
    </section>
  );
}
