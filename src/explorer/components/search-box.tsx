import type { Reader } from "../reader.ts";

interface SearchBoxProps {
  readonly reader: Reader;
  readonly id: string;
  readonly value?: string;
}

/** The search of all names: a form that works without script, and a combobox with it. */
export function SearchBox({ reader, id, value = "" }: SearchBoxProps) {
  const { words, lang, theme, choosesLang } = reader;
  return (
    <search>
      <form class="search-box" action="/search" method="get" data-search={id}>
        <label class="hidden" for={id}>
          {words.page.searchLabel}
        </label>
        <input id={id} name="q" type="search" value={value} placeholder={words.page.searchHint} autocomplete="off" />
        {choosesLang ? <input type="hidden" name="lang" value={lang} /> : null}
        {theme === null ? null : <input type="hidden" name="theme" value={theme} />}
        <button type="submit">{words.page.search}</button>
      </form>
    </search>
  );
}
