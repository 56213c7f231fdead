const WIDE_CHARACTER = 13;

/** About how wide a text is in a picture, in pixels: Chinese characters are wide, others narrow. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one.charCodeAt(0) < 0x2000 ? 0.56 : 1) * WIDE_CHARACTER, 0);
}
