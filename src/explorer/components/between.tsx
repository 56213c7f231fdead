import { avoiding, type PathsState, pathOfPaths, requiring } from "../paths-state.ts";
import type { Reader } from "../reader.ts";
import { EntityLink, type NamedEntity, nameOf } from "./name.tsx";
import type { FoundPath } from "./path-steps.tsx";

interface BetweenProps {
  readonly paths: readonly FoundPath[];
  readonly state: PathsState;
  readonly reader: Reader;
}

/** The entities on the way, each with the number of paths that pass it, and links that avoid or require it. */
export function Between({ paths, state, reader }: BetweenProps) {
  const { words } = reader;
  const passed = passedOn(paths);
  if (passed.length === 0) return null;
  return (
    <>
      <h2>{words.paths.between}</h2>
      <ul class="between">
        {passed.map(({ entity, count }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} reader={reader} />
            <span class="hint">{words.paths.onPaths(String(count))}</span>
            <a
              href={reader.href(pathOfPaths(avoiding(state, entity.id)))}
              aria-label={words.paths.avoidNode(nameOf(entity, reader))}
            >
              {words.paths.avoid}
            </a>
            {state.through.includes(entity.id) ? null : (
              <a
                href={reader.href(pathOfPaths(requiring(state, entity.id)))}
                aria-label={words.paths.requireNode(nameOf(entity, reader))}
              >
                {words.paths.through}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The entities between the ends of paths, those on most paths first, with their number of paths. */
function passedOn(paths: readonly FoundPath[]): { readonly entity: NamedEntity; readonly count: number }[] {
  const counts = new Map<string, { entity: NamedEntity; count: number }>();
  for (const { hops } of paths) {
    const between = new Map(hops.slice(1).map(({ from }) => [from.id, from]));
    for (const entity of between.values())
      counts.set(entity.id, { entity, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The conditions about entities, each with a link that removes it. */
export function Chips({
  state,
  entities,
  reader,
  releasing,
}: {
  readonly state: PathsState;
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly reader: Reader;
  readonly releasing: (state: PathsState, id: string) => PathsState;
}) {
  const { words } = reader;
  const name = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : nameOf(entity, reader);
  };
  const chips = [
    ...state.avoid.map((id) => ({ id, text: words.paths.avoided(name(id)) })),
    ...state.through.map((id) => ({ id, text: words.paths.required(name(id)) })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ id, text }) => (
        <li key={text}>
          <a href={reader.href(pathOfPaths(releasing(state, id)))} aria-label={words.paths.remove(text)}>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
