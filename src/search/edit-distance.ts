/**
 * Whether two texts differ by at most one edit: a substitution, deletion, insertion or transposition of one letter.
 *
 * @param size - how many letters of `b` are compared.
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

/** Whether a text differs by at most one edit from a prefix of another text. The complete text is a prefix too. */
export function beginsWithinOne(start: string, text: string): boolean {
  const most = Math.min(start.length + 1, text.length);
  for (let size = Math.max(0, start.length - 1); size <= most; size++) if (isWithinOne(start, text, size)) return true;
  return false;
}

/** Whether `a` from `from` on equals `b` from `at` on, cut to `size` letters. */
function endsAlike(a: string, from: number, b: string, at: number, size: number): boolean {
  if (a.length - from !== size - at) return from >= a.length && at >= size;
  for (let offset = 0; from + offset < a.length; offset++)
    if (a.charCodeAt(from + offset) !== b.charCodeAt(at + offset)) return false;
  return true;
}
