import { eastAsianWidth } from "get-east-asian-width";

/**
 * Breaks a name into lines of at most so many columns. A Chinese character has two columns, a Latin letter one.
 *
 * English names break between words, Chinese names between any characters. What does not fit into the last line ends in
 * an ellipsis.
 *
 * @example nameLines("郑州大学第一附属医院", 10, 2) // ["郑州大学第", "一附属医院"]
 */
export function nameLines(name: string, columns: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(name)) {
    if (line !== "" && columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/.$/u, "")}…`];
}

/** The number of columns that a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) as number);
  return columns;
}

/** The parts of a name that stay in one line: a Chinese character with the punctuation after it, or a word. */
function piecesOf(name: string): string[] {
  return name.match(/[（“《]*\p{Script=Han}[）”》、，。·]*|[^\p{Script=Han}\s（“《]+\s*|\s+|./gu) ?? [];
}
