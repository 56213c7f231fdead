import type { Reader } from "../reader.ts";

/** The hidden fields of a form that carry the choices of the reader to the next page. */
export function ReaderFields({ reader: { choosesLang, lang, theme } }: { readonly reader: Reader }) {
  return (
    <>
      {choosesLang ? <input type="hidden" name="lang" value={lang} /> : null}
      {theme === null ? null : <input type="hidden" name="theme" value={theme} />}
    </>
  );
}
