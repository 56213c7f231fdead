import { formatNumber } from "../formats.ts";
import type { PathsPageQuery } from "../operations.ts";
import { pathWith } from "../paths.ts";
import { type PathsState, pathOfPaths } from "../paths-state.ts";
import type { Reader } from "../reader.ts";
import { type NamedEntity, nameOf } from "./name.tsx";
import { ALSO } from "./paths-form.tsx";

type Answer = NonNullable<PathsPageQuery["paths"]>;
type Condition = Answer["openedBy"][number];

/** The maximum number of hops of the service. */
const HOPS_MAX = 6;

interface NoPathProps {
  readonly answer: Answer;
  readonly state: PathsState;
  readonly from: NamedEntity;
  readonly to: NamedEntity;
  readonly reader: Reader;
}

/** Why there is no path, and links that each open one. */
export function NoPath({ answer, state, from, to, reader }: NoPathProps) {
  const { words, lang } = reader;
  const { reason, reach, openedBy, rule } = answer;
  const openers = openersOf(state, openedBy, reader);
  return (
    <>
      <h2>{words.paths.why}</h2>
      {reason === null ? null : <p>{words.paths[reason]}</p>}
      {reach === null ? null : (
        <p>
          {words.paths.reach(
            nameOf(from, reader),
            formatNumber(reach.from, lang),
            nameOf(to, reader),
            formatNumber(reach.to, lang),
          )}
        </p>
      )}
      <p class="hint">{rule}</p>
      <h2>{words.paths.opens}</h2>
      <ul class="openers">
        {openers.map(({ text, path }) => (
          <li key={text}>
            <a href={reader.href(path)}>{text}</a>
          </li>
        ))}
        <li>
          <a href={reader.href(pathWith("/shared", { of: [state.from, state.to] }))}>{words.paths.sharedInstead}</a>
        </li>
        <li>
          <a href={reader.href("/paths")}>{words.paths.other}</a>
        </li>
      </ul>
    </>
  );
}

/** The states that may have a path: first those that the service knows to have one. */
function openersOf(state: PathsState, openedBy: readonly Condition[], reader: Reader) {
  const { words } = reader;
  const without: Readonly<Record<Condition, Partial<PathsState>>> = {
    VIA: { via: [] },
    STATUS: { status: [] },
    AS_OF: { asOf: "", isDatedOnly: false },
    AVOID: { avoid: [] },
    THROUGH_KINDS: { also: ALSO },
    AVOID_SUBKINDS: { allowsPolicies: true },
  };
  const isShort = state.max !== "" && Number(state.max) < HOPS_MAX;
  return [
    ...openedBy.map((condition) => ({ text: words.paths[condition], change: without[condition] })),
    ...(isShort ? [{ text: words.paths.longer(String(HOPS_MAX)), change: { max: "" } }] : []),
    ...(state.through.length > 0 ? [{ text: words.paths.withoutThrough, change: { through: [] } }] : []),
    ...(state.separatesParts ? [{ text: words.paths.withParts, change: { separatesParts: false } }] : []),
  ].map(({ text, change }) => ({ text, path: pathOfPaths({ ...state, ...change }) }));
}
