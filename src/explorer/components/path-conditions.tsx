import { formatList } from "../formats.ts";
import type { RelationshipType, Status } from "../operations.ts";
import { type PathsState, pathOfPaths, releasing } from "../paths-state.ts";
import type { Reader } from "../reader.ts";
import { statusName } from "../value-names.ts";
import { type NamedEntity, nameOf } from "./name.tsx";
import type { ALSO } from "./paths-form.tsx";

interface PathConditionsProps {
  readonly state: PathsState;
  /** The entities that the names in the state mean, by name. */
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly reader: Reader;
}

/** The conditions of the paths, each with a link that removes it. */
export function PathConditions({ state, entities, reader }: PathConditionsProps) {
  const { words } = reader;
  const chips = conditionsOf(state, entities, reader);
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ text, change }) => (
        <li key={text}>
          <a href={reader.href(pathOfPaths({ ...state, ...change }))} aria-label={words.paths.remove(text)}>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface Condition {
  readonly text: string;
  /** What removes it. */
  readonly change: Partial<PathsState>;
}

function conditionsOf(state: PathsState, entities: PathConditionsProps["entities"], reader: Reader): Condition[] {
  const { words, lang } = reader;
  const nameOfId = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : nameOf(entity, reader);
  };
  const list = (label: string, values: readonly string[], change: Partial<PathsState>): Condition[] =>
    values.length === 0 ? [] : [{ text: words.paths.condition(label, formatList(values, lang)), change }];
  const flag = (isOn: boolean, text: string, change: Partial<PathsState>): Condition[] =>
    isOn ? [{ text, change }] : [];
  return [
    ...state.avoid.map((id) => ({ text: words.paths.avoided(nameOfId(id)), change: releasing(state, id) })),
    ...state.through.map((id) => ({ text: words.paths.required(nameOfId(id)), change: releasing(state, id) })),
    ...list(
      words.paths.via,
      state.via.map((type) => words.paths.relationships[type as RelationshipType] ?? type),
      { via: [] },
    ),
    ...list(
      words.paths.status,
      state.status.map((status) => statusName(status as Status, reader)),
      { status: [] },
    ),
    ...list(
      words.paths.also,
      state.also.map((kind) => words.paths[kind as (typeof ALSO)[number]] ?? kind),
      { also: [] },
    ),
    ...flag(state.allowsPolicies, words.paths.condition(words.paths.also, words.paths.policies), {
      allowsPolicies: false,
    }),
    ...list(words.paths.asOf, state.asOf === "" ? [] : [state.asOf], { asOf: "" }),
    ...flag(state.isDatedOnly, words.paths.dated, { isDatedOnly: false }),
    ...flag(state.separatesParts, words.paths.parts, { separatesParts: false }),
  ];
}
