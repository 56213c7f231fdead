import { HTML_LANG } from "../formats.ts";
import { documentPath } from "../paths.ts";
import type { Reader } from "../reader.ts";

interface DocumentLinkProps {
  readonly document: { readonly id: string; readonly title: string | null };
  readonly reader: Reader;
}

/** The title of a document as a link to its page. Documents have no translated titles. */
export function DocumentLink({ document: { id, title }, reader }: DocumentLinkProps) {
  return (
    <>
      <a href={reader.href(documentPath(id))} lang={HTML_LANG.zh}>
        {title ?? reader.words.page.untitled}
      </a>
      <ChineseNote title={title} reader={reader} />
    </>
  );
}

/** A note for readers of English that a document with such a title is in Chinese. */
export function ChineseNote({ title, reader }: { readonly title: string | null; readonly reader: Reader }) {
  if (reader.lang === "zh" || !/\p{Script=Han}/u.test(title ?? "")) return null;
  return <span> {reader.words.page.inChinese}</span>;
}
