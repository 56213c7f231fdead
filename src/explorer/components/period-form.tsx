import { type Chosen, typedEntity } from "../chosen-entities.ts";
import type { Reader } from "../reader.ts";
import { EntityField } from "./entity-field.tsx";
import { ReaderFields } from "./reader-fields.tsx";

interface PeriodState {
  readonly of: readonly string[];
  readonly within: string;
  readonly from: string;
  readonly to: string;
}

interface PeriodFormProps {
  readonly state: PeriodState;
  readonly chosen: readonly Chosen[];
  readonly reader: Reader;
}

/** The form for a period of a place, or of some entities. What is typed stays, also if it means nothing. */
export function PeriodForm({ state, chosen, reader }: PeriodFormProps) {
  const { words } = reader;
  const typed = (name: string) => typedEntity(chosen, name);
  const dates = [
    ["from", words.changes.from],
    ["to", words.changes.to],
  ] as const;
  return (
    <form class="fields" action="/changes" method="get">
      <EntityField
        {...{ reader }}
        id="within"
        name="within"
        label={words.changes.within}
        entity={typed(state.within)}
      />
      {(state.of.length === 0 ? [""] : state.of).map((name, at) => (
        <EntityField
          key={name}
          {...{ reader }}
          id={`of-${at}`}
          name="of"
          label={words.changes.of}
          entity={typed(name)}
        />
      ))}
      {dates.map(([name, label]) => (
        <span key={name} class="date">
          <label for={name}>{label}</label>
          <input type="text" id={name} name={name} value={state[name]} placeholder={words.changes.dateHint} />
        </span>
      ))}
      <ReaderFields reader={reader} />
      <button type="submit">{words.changes.show}</button>
    </form>
  );
}
