import type { Reader } from "../reader.ts";
import { type NamedEntity, nameOf } from "./name.tsx";

interface EntityFieldProps {
  readonly reader: Reader;
  readonly id: string;
  /** The parameter of the URL. Its value is the id or a name of an entity. */
  readonly name: string;
  readonly label: string;
  /** The entity that is chosen already. */
  readonly entity?: NamedEntity | undefined;
}

/** A field in which a reader names an entity: a text field that takes any name, and a combobox with script. */
export function EntityField({ reader, id, name, label, entity }: EntityFieldProps) {
  return (
    <span class="entity-field" data-entity-field>
      <label for={id}>{label}</label>
      <input
        {...{ id, name }}
        type="text"
        value={entity === undefined ? "" : nameOf(entity, reader)}
        placeholder={reader.words.page.searchHint}
        autocomplete="off"
        data-id={entity?.id}
      />
    </span>
  );
}
