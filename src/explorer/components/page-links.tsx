import { formatNumber } from "../formats.ts";
import type { Reader } from "../reader.ts";

interface PageLinksProps {
  readonly reader: Reader;
  /** The page that is shown, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly pathOf: (page: number) => string;
}

/** Links to the pages of a list; nothing if there is only one. */
export function PageLinks({ reader, page, pages, pathOf }: PageLinksProps) {
  if (pages <= 1) return null;
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 3,
  );
  return (
    <nav class="switches" aria-label={reader.words.list.pages}>
      {near.map((one) => (
        <a key={one} href={reader.href(pathOf(one))} aria-current={one === page ? "page" : undefined}>
          {reader.words.list.page(formatNumber(one, reader.lang))}
        </a>
      ))}
    </nav>
  );
}
