import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import MagicString from "magic-string";

/** A range of a text, the end excluded, and what replaces it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with ranges of it replaced; the ranges must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const edited = new MagicString(text);
  for (const { from, to, text: replacement } of edits) {
    if (from === to) edited.appendLeft(from, replacement);
    else edited.update(from, to, replacement);
  }
  return edited.toString();
}

/** What edits do to a file, as a unified diff for `git apply` and `patch -p1`; an empty text when they do nothing. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const edited = applyEdits(text, edits);
  if (edited === text) return "";
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, text, edited, undefined, undefined, options);
}
