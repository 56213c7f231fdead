const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist.",
  ENOTDIR: "is a file, not a folder.",
  EISDIR: "is a folder, not a file; rename it.",
  ENOTREGULAR: "is no regular file.",
  EFBIG: "is too large.",
  EOUTSIDE: "is a link to a file outside of the folder.",
  EACCES: "cannot be read: this user lacks the right to.",
};

/** Why a file or folder cannot be read, from what the file system throws, as the end of a sentence. */
export function fileErrorReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be read (${code || String(error)}).`;
}
