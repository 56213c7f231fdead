import type { Reader } from "../reader.ts";
import { ReaderFields } from "./reader-fields.tsx";

interface SearchBoxProps {
  readonly reader: Reader;
  readonly id: string;
  readonly value?: string;
}

/** The search of all names: a form that works without script, and a combobox with it. */
export function SearchBox({ reader, id, value = "" }: SearchBoxProps) {
  const { words } = reader;
  return (
    <search>
      <form class="search-box" action="/search" method="get" data-search={id}>
        <label class="hidden" for={id}>
          {words.page.searchLabel}
        </label>
        <input id={id} name="q" type="search" value={value} placeholder={words.page.searchHint} autocomplete="off" />
        <ReaderFields reader={reader} />
        <button type="submit">{words.page.search}</button>
      </form>
    </search>
  );
}
