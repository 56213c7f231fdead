import { type Chosen, typedEntity } from "../chosen-entities.ts";
import { formatNumber } from "../formats.ts";
import type { Reader } from "../reader.ts";
import type { FilterCounts } from "../shared-partner-facets.ts";
import { ORDERS, pathOfSharedPartners, type SharedPartnersState, WAYS, type Way } from "../shared-partners-state.ts";
import { hospitalLevelName, kindName } from "../value-names.ts";
import { Check } from "./check.tsx";
import { EntityField } from "./entity-field.tsx";
import { nameOf } from "./name.tsx";
import { ReaderFields } from "./reader-fields.tsx";

interface SharedPartnersFormProps {
  readonly state: SharedPartnersState;
  readonly chosen: readonly Chosen[];
  /** None before the entities are chosen. */
  readonly counts?: FilterCounts | undefined;
  readonly reader: Reader;
}

export const ENTITIES_MIN = 2;
export const ENTITIES_MAX = 12;

/** The form of the page of shared partners: a field for each entity and one more, the order, and the filters. */
export function SharedPartnersForm({ state, chosen, counts, reader }: SharedPartnersFormProps) {
  const { words, lang } = reader;
  const fields = Math.min(ENTITIES_MAX, Math.max(ENTITIES_MIN, state.of.length + 1));
  const counted = (text: string, count: number) => words.shared.counted(text, formatNumber(count, lang));
  return (
    <form class="shared-form" action="/shared" method="get">
      <div class="fields">
        {Array.from({ length: fields }, (_, at) => (
          <ChosenField key={state.of[at] ?? at} {...{ state, chosen, at, reader }} />
        ))}
        <span class="choice">
          <label for="order">{words.shared.order}</label>
          <select id="order" name="order">
            {ORDERS.map((order) => (
              <option key={order} value={order} selected={order === (state.order ?? "COUNT")}>
                {words.shared[order]}
              </option>
            ))}
          </select>
        </span>
        {state.of.length > ENTITIES_MIN ? (
          <span class="choice">
            <label for="at-least">{words.shared.atLeast}</label>
            <select id="at-least" name="atLeast">
              {Array.from({ length: state.of.length }, (_, at) => state.of.length - at).map((count) => (
                <option
                  key={count}
                  value={count}
                  selected={String(count) === (state.atLeast ?? String(state.of.length))}
                >
                  {formatNumber(count, lang)}
                </option>
              ))}
            </select>
          </span>
        ) : null}
        <ReaderFields reader={reader} />
        <button type="submit">{words.shared.show}</button>
      </div>
      {counts === undefined ? null : (
        <div class="filters">
          <fieldset>
            <legend>{words.shared.way}</legend>
            {(Object.keys(WAYS) as Way[]).map((way) => (
              <Check key={way} name="way" value={way} chosen={state.ways}>
                {counted(words.shared[way], counts.ways[way])}
              </Check>
            ))}
          </fieldset>
          {counts.kinds.length === 0 ? null : (
            <fieldset>
              <legend>{words.shared.kind}</legend>
              {counts.kinds.map(({ kind, count }) => (
                <Check key={kind} name="kind" value={kind} chosen={state.kinds}>
                  {counted(kindName(kind, null, reader), count)}
                </Check>
              ))}
            </fieldset>
          )}
          {counts.levels.length === 0 ? null : (
            <fieldset>
              <legend>{words.shared.level}</legend>
              {counts.levels.map(({ level, count }) => (
                <Check key={level} name="level" value={level} chosen={state.levels}>
                  {counted(hospitalLevelName(level, reader), count)}
                </Check>
              ))}
            </fieldset>
          )}
          {counts.places.length === 0 ? null : (
            <fieldset>
              <legend>{words.shared.place}</legend>
              {counts.places.map(({ place, count }) => (
                <Check key={place.id} name="place" value={place.id} chosen={state.places}>
                  {counted(nameOf(place, reader), count)}
                </Check>
              ))}
            </fieldset>
          )}
          <fieldset>
            <legend>{words.shared.time}</legend>
            <Check name="planned" value="included" chosen={state.isPlannedIncluded ? ["included"] : []}>
              {counted(words.shared.planned, counts.planned)}
            </Check>
            <Check name="dated" value="only" chosen={state.isDatedOnly ? ["only"] : []}>
              {counted(words.shared.dated, counts.dated)}
            </Check>
            <label class="check">
              {words.shared.asOf}
              <input name="asOf" type="text" value={state.asOf ?? ""} placeholder="2024-06" size={10} />
            </label>
          </fieldset>
        </div>
      )}
    </form>
  );
}

interface ChosenFieldProps {
  readonly state: SharedPartnersState;
  readonly chosen: readonly Chosen[];
  readonly at: number;
  readonly reader: Reader;
}

/** The field of one entity, with a link that removes it. */
function ChosenField({ state, chosen, at, reader }: ChosenFieldProps) {
  const { words } = reader;
  const name = state.of[at] ?? "";
  const entity = typedEntity(chosen, name);
  const others = state.of.filter((other) => other !== name);
  return (
    <span class="chosen">
      <EntityField {...{ reader, entity, id: `of-${at}`, name: "of", label: words.shared.field(at + 1) }} />
      {entity === undefined ? null : (
        <a
          class="remove"
          href={reader.href(pathOfSharedPartners({ ...state, of: others, after: null }))}
          aria-label={words.shared.removeOf(nameOf(entity, reader))}
        >
          {words.shared.remove}
        </a>
      )}
    </span>
  );
}
