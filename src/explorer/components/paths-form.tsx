import type { EntityKind, RelationshipType, Status } from "../operations.ts";
import type { PathsState } from "../paths-state.ts";
import type { Reader } from "../reader.ts";
import { statusName } from "../value-names.ts";
import { Check } from "./check.tsx";
import { EntityField } from "./entity-field.tsx";
import { PLACE_KINDS } from "./kinds.ts";
import type { NamedEntity } from "./name.tsx";
import { ReaderFields } from "./reader-fields.tsx";

const HOPS = ["2", "3", "4", "5", "6"];
const SHOWN = ["10", "20", "50"];
const STATUSES: readonly Status[] = ["HELD", "PASSED_REVIEW", "BUILDING", "CANDIDATE", "PLANNED", "ENDED"];
/** What may be on a path only if the reader allows it. Its value in the URL stands for all kinds of place. */
export const ALSO = ["places", "CERTIFICATION", "AWARD", "OFFERING"] as const;

interface PathsFormProps {
  readonly state: PathsState;
  readonly reader: Reader;
  /** The entities that the names in the state mean, by name. */
  readonly entities: ReadonlyMap<string, NamedEntity>;
}

/** The form of the page of paths: the two ends, and the conditions. */
export function PathsForm({ state, reader, entities }: PathsFormProps) {
  const { words } = reader;
  return (
    <form class="paths-form" action="/paths" method="get">
      <EntityField reader={reader} id="from" name="from" label={words.paths.from} entity={entities.get(state.from)} />
      <EntityField reader={reader} id="to" name="to" label={words.paths.to} entity={entities.get(state.to)} />
      <Choice name="max" label={words.paths.max} chosen={state.max || "6"} values={HOPS} text={words.paths.hops} />
      <Choice
        name="show"
        label={words.paths.show}
        chosen={state.show || "10"}
        values={SHOWN}
        text={words.paths.paths}
      />
      <button type="submit">{words.paths.find}</button>
      <Hidden name="avoid" values={state.avoid} />
      <Hidden name="through" values={state.through} />
      <ReaderFields reader={reader} />
      <details>
        <summary>{words.paths.conditions}</summary>
        <fieldset>
          <legend>{words.paths.via}</legend>
          {(Object.keys(words.paths.relationships) as RelationshipType[]).map((type) => (
            <Check key={type} name="via" value={type} chosen={state.via}>
              {words.paths.relationships[type]}
            </Check>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.paths.status}</legend>
          {STATUSES.map((status) => (
            <Check key={status} name="status" value={status} chosen={state.status}>
              {statusName(status, reader)}
            </Check>
          ))}
          <p class="hint">{words.paths.statusHint}</p>
        </fieldset>
        <fieldset>
          <legend>{words.paths.also}</legend>
          {ALSO.map((kind) => (
            <Check key={kind} name="also" value={kind} chosen={state.also}>
              {words.paths[kind]}
            </Check>
          ))}
          <Check name="policies" value="allowed" chosen={state.allowsPolicies ? ["allowed"] : []}>
            {words.paths.policies}
          </Check>
        </fieldset>
        <p class="row">
          <label for="as-of">{words.paths.asOf}</label>
          <input id="as-of" name="asOf" type="text" value={state.asOf} placeholder={words.paths.asOfHint} size={20} />
          <Check name="dated" value="only" chosen={state.isDatedOnly ? ["only"] : []}>
            {words.paths.dated}
          </Check>
          <Check name="parts" value="separate" chosen={state.separatesParts ? ["separate"] : []}>
            {words.paths.parts}
          </Check>
        </p>
      </details>
    </form>
  );
}

const USUAL: readonly EntityKind[] = [
  ...(["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "PROGRAM", "PERSON", "TEAM"] as const),
];

/** The kinds that may be on a path; null for those of the service. */
export function throughKindsOf({ also }: Pick<PathsState, "also">): EntityKind[] | null {
  if (also.length === 0) return null;
  // What the service does not know is rejected by it.
  return [...USUAL, ...also.flatMap((one) => (one === "places" ? PLACE_KINDS : [one as EntityKind]))];
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly values: readonly string[];
  readonly text: (value: string) => string;
}

function Choice({ name, label, chosen, values, text }: ChoiceProps) {
  const all = values.includes(chosen) ? values : [...values, chosen];
  return (
    <span class="choice">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {all.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {text(value)}
          </option>
        ))}
      </select>
    </span>
  );
}

function Hidden({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return (
    <>
      {values.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
