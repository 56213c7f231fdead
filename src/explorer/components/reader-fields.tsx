import type { Reader } from "../reader.ts";

/** Hidden fields that give the reader's choices of language and colours to the page that a form opens. */
export function ReaderFields({ reader: { lang, theme, choosesLang } }: { readonly reader: Reader }) {
  return (
    <>
      {choosesLang ? <input type="hidden" name="lang" value={lang} /> : null}
      {theme === null ? null : <input type="hidden" name="theme" value={theme} />}
    </>
  );
}
