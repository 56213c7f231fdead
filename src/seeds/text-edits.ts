/** A part of a text, its end left out, and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with parts of it replaced; the parts must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [done, at] = ["", 0];
  for (const { from, to, text: instead } of inOrder(edits)) {
    done += text.slice(at, from) + instead;
    at = to;
  }
  return done + text.slice(at);
}

/** Lines that go at a place, and those that come there. */
interface LineChange {
  /** How many lines stand before. */
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** How many unchanged lines stand around a change, as patch programs want them. */
const CONTEXT = 3;

/** What edits do to a file, as a unified diff that `git apply` and `patch -p1` take; an empty text when they do nothing. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const hunks: LineChange[][] = [];
  for (const change of lineChanges(text, edits)) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.at - last.at - last.removed.length <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const written = hunks.map((changes) => {
    const [first, last] = [changes[0], changes.at(-1)];
    if (first === undefined || last === undefined) return "";
    const from = Math.max(0, first.at - CONTEXT);
    const to = Math.min(lines.length, last.at + last.removed.length + CONTEXT);
    const added = changes.reduce((sum, change) => sum + change.added.length - change.removed.length, 0);
    const header = `@@ -${span(from, to - from)} +${span(from + shift, to - from + added)} @@\n`;
    shift += added;
    let [body, at] = ["", from];
    for (const change of changes) {
      body += signed(" ", lines.slice(at, change.at)) + signed("-", change.removed) + signed("+", change.added);
      at = change.at + change.removed.length;
    }
    return header + body + signed(" ", lines.slice(at, to));
  });
  return written.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${written.join("")}`;
}

/** Lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whole lines that edits change, in order; edits of one line, or of lines side by side, are one change. */
function lineChanges(text: string, edits: readonly Edit[]): LineChange[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const from = text.lastIndexOf("\n", edit.from - 1) + 1;
    const end = text.indexOf("\n", edit.to);
    const to = end < 0 ? text.length : end + 1;
    const group = groups.at(-1);
    if (group !== undefined && from <= group.to) {
      group.to = Math.max(group.to, to);
      group.edits.push(edit);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups.flatMap(({ from, to, edits: own }) => {
    const shifted = own.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    const removed = linesOf(text.slice(from, to));
    const added = linesOf(applyEdits(text.slice(from, to), shifted));
    let front = 0;
    while (front < removed.length && removed[front] === added[front]) front++;
    let back = 0;
    while (back < Math.min(removed.length, added.length) - front && removed.at(-1 - back) === added.at(-1 - back))
      back++;
    const change = {
      at: linesOf(text.slice(0, from)).length + front,
      removed: removed.slice(front, removed.length - back),
      added: added.slice(front, added.length - back),
    };
    return change.removed.length === 0 && change.added.length === 0 ? [] : [change];
  });
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Lines with a sign in front; one without an end is told as patch programs do. */
function signed(sign: string, lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))
    .join("");
}

function span(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}
