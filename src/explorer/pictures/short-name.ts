/** A name in so many wide characters at most, with an ellipsis if it is longer. Two narrow ones count as one. */
export function shortened(name: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const one of name) {
    width += one.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    // The ellipsis needs one place.
    if (width <= columns - 1) end += one.length;
  }
  return width <= columns ? name : `${name.slice(0, end)}…`;
}
