import { eastAsianWidth } from "get-east-asian-width";

/**
 * Breaks a name into lines of at most so many columns. A Chinese character has two columns, a Latin letter one.
 *
 * English names break between words, Chinese names between any characters. What does not fit into the last line ends in
 * an ellipsis. A space at a break ends its line, so that the lines together are the name.
 *
 * @example nameLines("云溪大学第一附属医院", 10, 2) // ["云溪大学第", "一附属医院"]
 */
export function nameLines(name: string, columns: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(name)) {
    if (line !== "" && columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.trimEnd().replace(/.$/u, "")}…`];
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
