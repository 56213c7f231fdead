/**
 * Whether two texts are at most one letter apart: one wrong, missing or too many, or two neighbours swapped.
 *
 * @param size - takes only so many letters of `b`.
 */
export function isWithinOne(a: string, b: string, size = b.length): boolean {
  const shorter = Math.min(a.length, size);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.length === size)
    return (
      endsAlike(a, at + 1, b, at + 1, size) ||
      (a.charCodeAt(at) === b.charCodeAt(at + 1) &&
        a.charCodeAt(at + 1) === b.charCodeAt(at) &&
        endsAlike(a, at + 2, b, at + 2, size))
    );
  return endsAlike(a, at + 1, b, at, size) || endsAlike(a, at, b, at + 1, size);
}

/** Whether a text is at most one letter apart from some beginning of another, the whole of it among them. */
export function beginsWithinOne(start: string, whole: string): boolean {
  const most = Math.min(start.length + 1, whole.length);
  for (let size = Math.max(0, start.length - 1); size <= most; size++) if (isWithinOne(start, whole, size)) return true;
  return false;
}

/** Whether the rest of one text is that of the other, cut to a size. */
function endsAlike(a: string, from: number, b: string, at: number, size: number): boolean {
  if (a.length - from !== size - at) return from >= a.length && at >= size;
  for (let offset = 0; from + offset < a.length; offset++)
    if (a.charCodeAt(from + offset) !== b.charCodeAt(at + offset)) return false;
  return true;
}
