/** Characters that XML 1.0 excludes, even escaped. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** XML with U+FFFD in place of each character that no XML may have. */
export function withoutForbidden(xml: string): string {
  return xml.replaceAll(FORBIDDEN, "\ufffd");
}

/** A text between tags. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replaceAll(/[&<>"\r]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A text in an attribute, where line breaks and tabs would become blanks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
