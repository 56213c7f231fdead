import type { ComponentChildren } from "preact";
import { dataTagOf, isMadeFrom } from "../data-tag.ts";
import { HTML_LANG } from "../formats.ts";
import { type Reader, withParameters } from "../reader.ts";
import { SearchBox } from "./search-box.tsx";

/** What the build made for the pages. */
export interface Assets {
  /** The URL of the script. */
  readonly script: string;
  /** The URL of the style sheet. */
  readonly style: string;
  /** The styles of exported pictures. */
  readonly pictureStyles: string;
}

interface ShellProps {
  readonly title: string;
  readonly reader: Reader;
  readonly assets: Assets;
  /** The path of the page, with all its parameters. */
  readonly path: string;
  /** The data set; null while none is loaded. */
  readonly dataset: { readonly title: string; readonly version: string; readonly digest: string } | null;
  /** The tag of the data set for which the link was made. */
  readonly linkedData: string | null;
  /** Whether the head has a search box. */
  readonly hasSearch: boolean;
  /** What the script of search fields needs. */
  readonly combobox: string;
  readonly children: ComponentChildren;
}

const PAGES = ["shared", "overlaps", "paths", "gaps", "compare", "changes", "about"] as const;

/** The frame of every page: head with search, the page itself, foot with the data set. */
export function Shell(props: ShellProps) {
  const { title, reader, assets, path, dataset, linkedData, hasSearch, combobox, children } = props;
  const { words, lang, theme } = reader;
  const other = lang === "zh" ? "en" : "zh";
  return (
    <html lang={HTML_LANG[lang]} data-theme={theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${words.page.service}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? "light dark"} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body data-combobox={combobox} data-dataset={dataset === null ? undefined : dataTagOf(dataset)}>
        <a class="skip" href="#main">
          {words.page.skip}
        </a>
        <header class="head">
          <a class="brand" href={reader.href("/")}>
            {words.page.service}
          </a>
          {hasSearch ? <SearchBox reader={reader} id="head-search" /> : null}
          <nav aria-label={words.page.nav}>
            {PAGES.map((name) => (
              <a key={name} href={reader.href(`/${name}`)}>
                {words.page[name]}
              </a>
            ))}
          </nav>
          <span class="choices">
            <a href={withParameters(path, { lang: other })} lang={HTML_LANG[other]} hreflang={HTML_LANG[other]}>
              {words.page.otherLanguage}
            </a>
            {(["light", "dark"] as const).map((one) => (
              <a
                key={one}
                href={withParameters(path, { theme: theme === one ? null : one })}
                aria-current={theme === one ? "true" : undefined}
              >
                {words.page[one]}
              </a>
            ))}
          </span>
        </header>
        <main id="main" tabindex={-1}>
          {linkedData !== null && dataset !== null && !isMadeFrom(linkedData, dataset) ? (
            <p class="notice">{words.page.olderLink(linkedData, dataTagOf(dataset))}</p>
          ) : null}
          {children}
        </main>
        <footer class="foot">
          {dataset === null ? null : (
            <p>
              {words.page.dataset(dataset.title, dataset.version)} · {words.page.digest(dataset.digest.slice(0, 12))}
            </p>
          )}
          <p>
            <a href="/playground">GraphQL</a> · <a href={reader.href("/about")}>{words.page.about}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
