import type { ComponentChildren } from "preact";
import { type FamilyTitles, titleIn } from "../certification-families.ts";
import type { EntityData } from "../entity-data.ts";
import type { EntitySection } from "../entity-sections.ts";
import { formatDate, HTML_LANG } from "../formats.ts";
import type { Reader } from "../reader.ts";
import { hospitalLevelName, levelName, ownershipName, statusName } from "../value-names.ts";
import { type CitedPassage, EvidenceDetails } from "./evidence.tsx";
import { FamilyName } from "./family-choice.tsx";
import { EntityLink } from "./name.tsx";
import type { RelationshipEdge } from "./relationship-list.tsx";

interface EntityFactsProps {
  readonly entity: EntityData;
  readonly sections: readonly EntitySection[];
  /** What the families of certifications are called. */
  readonly families: FamilyTitles;
  readonly reader: Reader;
}

interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
  /** The property of the statements that prove it, and the value if several have the property. */
  readonly property?: string;
  readonly stated?: string;
  /** What proves it beside the statements of a property. */
  readonly proof?: readonly CitedPassage[];
}

/** The facts and names of an entity, each with its evidence. */
export function EntityFacts({ entity, sections, families, reader }: EntityFactsProps) {
  const { words } = reader;
  const facts = factsOf({ entity, sections, families, reader });
  return (
    <>
      {facts.length === 0 ? null : (
        <section>
          <h2>{words.entity.facts}</h2>
          <FactList facts={facts} entity={entity} reader={reader} />
        </section>
      )}
      <section>
        <h2>{words.entity.names}</h2>
        <FactList facts={namesOf(entity, reader)} entity={entity} reader={reader} />
      </section>
    </>
  );
}

interface FactListProps extends Omit<EntityFactsProps, "sections" | "families"> {
  readonly facts: readonly Fact[];
}

function FactList({ facts, entity, reader }: FactListProps) {
  return (
    <dl class="facts">
      {facts.map(({ label, value, property, stated, proof = [] }) => {
        const ofProperty = entity.statements.nodes
          .filter((one) => one.property === property && (stated === undefined || one.value === stated))
          .flatMap((one) => one.evidence);
        const evidence = [...proof, ...ofProperty];
        return (
          <div key={label + (stated ?? "")}>
            <dt>{label}</dt>
            <dd>
              {value}
              {evidence.length === 0 ? null : <EvidenceDetails evidence={evidence} reader={reader} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is known of an entity beside its names; what is unknown is left out. */
function factsOf({ entity, sections, families, reader }: EntityFactsProps): Fact[] {
  const { words, lang } = reader;
  // The fields of all kinds: an entity has only those of its own.
  const all: Partial<Record<string, unknown>> = entity;
  const text = (name: string) => (all[name] == null ? null : String(all[name]));
  const date = (name: string) => {
    const value = text(name);
    return value === null ? null : formatDate(value, lang);
  };
  const place = "place" in entity && entity.place !== null ? entity.place : null;
  const level = text("hospitalLevel");
  const grade = text("level");
  const website = text("website");
  const facts: (Omit<Fact, "value"> & { readonly value: ComponentChildren | null })[] = [
    { label: words.entity.level, property: "level", value: level && hospitalLevelName(level, reader) },
    { label: words.entity.level, property: "level", value: grade && levelName(grade, reader) },
    {
      label: words.entity.family,
      property: "family",
      value: text("family") && <FamilyName family={titleIn(families, text("family") ?? "")} reader={reader} />,
    },
    {
      label: words.entity.place,
      value: place === null ? null : <EntityLink entity={place} reader={reader} />,
      proof: sections.flatMap(({ key, edges }) =>
        key === "LOCATED_IN-OUT" ? edges.filter(({ other }) => other.id === place?.id).flatMap(evidenceOf) : [],
      ),
    },
    {
      label: words.entity.ownership,
      property: "ownership",
      value: text("ownership") && ownershipName(text("ownership") ?? "", reader),
    },
    { label: words.entity.founded, property: "founded", value: date("founded") },
    { label: words.entity.role, property: "role", value: text("role") },
    { label: words.entity.size, property: "size", value: text("size") },
    { label: words.entity.start, property: "start", value: date("start") },
    { label: words.entity.end, property: "end", value: date("end") },
    {
      label: words.entity.status,
      property: "status",
      value: "status" in entity && entity.status !== null ? statusName(entity.status, reader) : null,
    },
    { label: words.entity.address, property: "address", value: text("address") },
    { label: words.entity.telephone, property: "telephone", value: text("telephone") },
    {
      label: words.entity.website,
      property: "website",
      // An address of another sort, such as `javascript:`, is a text.
      value: website !== null && /^https?:\/\//.test(website) ? <a href={website}>{website}</a> : website,
    },
    ...entity.identifiers.map(({ scheme, value }) => ({
      ...{ label: `${words.entity.identifier} ${scheme}`, property: "identifier", value },
    })),
    { label: words.entity.note, value: entity.note },
  ];
  return facts.filter((fact): fact is Fact => fact.value !== null);
}

/** All names of an entity, with the origin of each. */
function namesOf({ name, nameEn, nameEnSource, aliases }: EntityData, { words }: Reader): Fact[] {
  const english = nameEnSource === "OURS" ? words.entity.ourTranslation : words.entity.fromDocument;
  return [
    { label: words.entity.canonical, property: "name", value: <span lang={HTML_LANG.zh}>{name}</span> },
    ...(nameEn === null
      ? []
      : [
          {
            ...{ label: words.entity.english, property: "nameEn" },
            value: (
              <>
                <span lang={HTML_LANG.en}>{nameEn}</span> <span class="remarks">{english}</span>
              </>
            ),
          },
        ]),
    ...aliases.map((alias) => ({
      ...{ label: words.entity.alias, property: "alias", stated: alias },
      value: <span lang={HTML_LANG.zh}>{alias}</span>,
    })),
  ];
}

function evidenceOf({ node }: RelationshipEdge): readonly CitedPassage[] {
  return node.evidence;
}
