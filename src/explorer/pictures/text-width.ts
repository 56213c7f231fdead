const WIDE_CHARACTER = 13;

/** About how wide a text is in a picture, in pixels: Chinese characters are wide, others narrow. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one.charCodeAt(0) < 0x2000 ? 0.56 : 1) * WIDE_CHARACTER, 0);
}

/** A text that is at most so wide, in pixels; what is cut off becomes an ellipsis. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = "";
  for (const one of text) {
    if (widthOf(`${short}${one}…`) > width) break;
    short += one;
  }
  return `${short.trimEnd()}…`;
}
