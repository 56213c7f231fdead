import type { PlacePageQuery } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { hospitalLevelName, kindName } from "../value-names.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { BothNames, EntityLink, type NamedEntity } from "./name.tsx";

export type ListedInstitution = NonNullable<PlacePageQuery["named"]>["nodes"][number];

interface InstitutionListProps {
  readonly institutions: readonly ListedInstitution[];
  /** The heading of the list: the institutions are reported, or only named. */
  readonly caption: string;
  readonly reader: Reader;
}

/** Hospitals and other institutions in a place, with the evidence of where they are. */
export function InstitutionList({ institutions, caption, reader }: InstitutionListProps) {
  const { words } = reader;
  if (institutions.length === 0) return null;
  return (
    <div class="scroll">
      <table class="institutions stacking">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place.name}</th>
            <th scope="col">{words.place.kind}</th>
            <th scope="col">{words.place.location}</th>
            <th scope="col" class="number">
              {words.place.partners}
            </th>
          </tr>
        </thead>
        <tbody>
          {institutions.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <BothNames entity={one} reader={reader} />
              </th>
              <td>{descriptionOf(one, reader)}</td>
              <td>
                <PlaceLink one={one} reader={reader} />
                {one.relationships.nodes.map(({ id, evidence }) => (
                  <EvidenceDetails key={id} evidence={evidence} reader={reader} />
                ))}
              </td>
              <td class="number" data-label={words.place.partners}>
                {one.reported || one.partnerCount > 0 ? one.partnerCount : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The level and the kind of an institution, as far as documents state them. */
export function descriptionOf(one: ListedInstitution, reader: Reader): string {
  const kind = kindName(one.kind, one.subkind, reader);
  const level = "level" in one && one.level !== null ? hospitalLevelName(one.level, reader) : null;
  return level === null ? kind : reader.words.place.levelAndKind(level, kind);
}

/** The smallest place in which an institution is; null if no document states it. */
export function placeOf(one: ListedInstitution): NamedEntity | null {
  return "place" in one ? one.place : null;
}

function PlaceLink({ one, reader }: { readonly one: ListedInstitution; readonly reader: Reader }) {
  const place = placeOf(one);
  return place === null ? null : <EntityLink entity={place} reader={reader} />;
}
