import type { Asked } from "../ask-operation.ts";
import { dataTagOf } from "../data-tag.ts";
import { formatList } from "../formats.ts";
import type { PageView } from "../page.ts";
import { pathWith } from "../paths.ts";
import { type Reader, withParameters } from "../reader.ts";

interface PageToolsProps {
  readonly view: PageView;
  readonly reader: Reader;
  /** The path of the page, with its own parameters. */
  readonly path: string;
  /** The question that the page asked first. */
  readonly asked: (Asked & { readonly text: string }) | undefined;
  readonly dataset: { readonly title: string; readonly version: string; readonly digest: string };
}

/** What a reader can do with every page: link, cite, export, open in the playground, print. */
export function PageTools({ view, reader, path, asked, dataset }: PageToolsProps) {
  const { words } = reader;
  const formats = [
    view.table === undefined ? [] : (["csv"] as const),
    ["json"] as const,
    view.network === undefined ? [] : (["graphml"] as const),
    view.picture === undefined ? [] : (["svg"] as const),
  ].flat();
  const link = withParameters(path, { lang: reader.choosesLang ? reader.lang : null, data: dataTagOf(dataset) });
  return (
    <nav class="tools" aria-label={words.page.tools}>
      <a href={link} data-copy={words.page.copied}>
        {words.page.copyLink}
      </a>
      <details>
        <summary>{words.page.cite}</summary>
        <p class="citation">{citationOf(view, reader, dataset)}</p>
      </details>
      <details>
        <summary>{words.page.exportAs}</summary>
        <ul>
          {formats.map((format) => (
            <li key={format}>
              <a href={reader.href(withParameters(path, { format }))} download>
                {words.page[format]}
              </a>
            </li>
          ))}
          {view.picture === undefined ? null : (
            <li class="with-script">
              <a href={reader.href(withParameters(path, { format: "svg" }))} data-png download>
                {words.page.png}
              </a>
            </li>
          )}
        </ul>
      </details>
      {asked === undefined ? null : (
        <a href={pathWith("/playground", { query: asked.text, variables: JSON.stringify(asked.variables, null, 2) })}>
          {words.page.openInPlayground}
        </a>
      )}
      <button type="button" class="with-script" data-print>
        {words.page.print}
      </button>
    </nav>
  );
}

/** A sentence to cite the page by: what it says, the version of the data, and the documents. */
export function citationOf(view: PageView, { words, lang }: Reader, dataset: PageToolsProps["dataset"]): string {
  const titles = (view.documents ?? []).map(({ title }) =>
    title === null ? words.page.untitled : words.page.workTitle(title),
  );
  const documents = titles.length === 0 ? words.page.noDocuments : formatList([...new Set(titles)], lang);
  const version = words.page.dataset(dataset.title, dataset.version);
  return words.page.citation(view.sentence ?? view.title, version, documents);
}
