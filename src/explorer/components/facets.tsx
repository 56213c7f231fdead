import { formatNumber } from "../formats.ts";
import type { Reader } from "../reader.ts";

/** One way to narrow a list. */
export interface Facet {
  readonly name: string;
  /** The number of results; null if it is not known. */
  readonly count: number | null;
  readonly path: string;
  readonly isChosen: boolean;
}

/** Links that narrow a list, each with the number of its results. */
export function Facets({ title, facets, reader }: FacetsProps) {
  if (facets.length < 2) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {facets.map(({ name, count, path, isChosen }) => (
          <li key={path}>
            <a href={reader.href(path)} aria-current={isChosen ? "true" : undefined}>
              {name}
            </a>
            {count === null ? null : <span class="count">{formatNumber(count, reader.lang)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FacetsProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly reader: Reader;
}
