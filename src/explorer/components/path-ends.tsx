import type { PathEndsQuery } from "../operations.ts";
import { type PathsState, pathOfPaths, renamed } from "../paths-state.ts";
import type { Reader } from "../reader.ts";
import { nameOf } from "./name.tsx";

export type ResolvedEnd = NonNullable<PathEndsQuery["resolve"]>[number];

interface PathEndsProps {
  readonly ends: readonly ResolvedEnd[];
  readonly state: PathsState;
  readonly reader: Reader;
}

/** What is wrong with the names on the page of paths. Each choice goes on with the entity in place of the name. */
export function UnclearEnds({ ends, state, reader }: PathEndsProps) {
  const { words } = reader;
  const problem = ({ name, meantCount, candidates }: ResolvedEnd) =>
    meantCount > 1
      ? words.paths.choose(name)
      : candidates.length > 0
        ? words.paths.near(name)
        : words.paths.nothingNear(name);
  return (
    <>
      {ends.map((end) => (
        <section class="notice" key={end.name}>
          <p>{problem(end)}</p>
          <ul>
            {end.candidates.map(({ node }) => (
              <li key={node.id}>
                <a href={reader.href(pathOfPaths(renamed(state, (name) => (name === end.name ? node.id : name))))}>
                  {nameOf(node, reader)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
