/**
 * A text in quotation marks. Those inside it become single ones, in Chinese as in English.
 *
 * @example quoted("甲“乙”丙") // "“甲‘乙’丙”"
 */
export function quoted(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
