import { type CodePoints, type Fragment, parseFragment } from "./fragment.ts";

const END = /[。！？!?]/u;
/** What may follow the mark that ends a sentence. */
const CLOSING = /[”’」』》）)"]/u;
const BLANK = /\s/u;
const CLAUSE = /[，、；：,;]/u;

/**
 * Cuts a text into sentences, as ranges without the white space around them, in order.
 *
 * A sentence ends with its mark. A line break ends nothing, as scanned texts have them anywhere. An empty line ends a
 * heading or a byline: what has no comma or the like since the last end.
 */
export function sentencesOf(text: CodePoints): Fragment[] {
  const points = text.all;
  const sentences: Fragment[] = [];
  let from = 0;
  const end = (to: number): void => {
    let [first, last] = [from, to];
    while (first < last && BLANK.test(points[first] ?? "")) first++;
    while (last > first && BLANK.test(points[last - 1] ?? "")) last--;
    if (first < last) sentences.push({ from: first, to: last });
    from = to;
  };
  for (let at = 0; at < points.length; at++) {
    const point = points[at] ?? "";
    if (END.test(point)) {
      while (END.test(points[at + 1] ?? "") || CLOSING.test(points[at + 1] ?? "")) at++;
      end(at + 1);
    } else if (point === "\n" && isEmptyLine(points, at) && !CLAUSE.test(points.slice(from, at).join(""))) end(at);
  }
  end(points.length);
  return sentences;
}

/** Whether only white space is between a line break and the next. */
function isEmptyLine(points: readonly string[], at: number): boolean {
  for (let next = at + 1; next < points.length && BLANK.test(points[next] ?? ""); next++)
    if (points[next] === "\n") return true;
  return false;
}

/** A sentence, and whether something cites a part of it, or else a mark says that it states no fact. */
export interface ReadSentence extends Fragment {
  readonly state: "cited" | "marked" | "open";
}

/** The sentences of a text, in order, each with its state after these citations and marks. */
export function readSentences(
  text: CodePoints,
  cited: readonly Fragment[],
  marked: readonly Fragment[],
): ReadSentence[] {
  return sentencesOf(text).map((sentence) => {
    const isIn = (ranges: readonly Fragment[]) => ranges.some((range) => overlap(range, sentence));
    return { ...sentence, state: isIn(cited) ? "cited" : isIn(marked) ? "marked" : "open" };
  });
}

/** Whether two ranges have a character in common. */
export function overlap(a: Fragment, b: Fragment): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A sentence that states no fact, and why. */
export interface Mark {
  readonly range: Fragment;
  readonly reason: string;
}

/** Reads a mark as it is stored: `120,164 rhetoric`; undefined when the text is none. */
export function parseMark(text: string): Mark | undefined {
  const [, written = "", reason = ""] = /^([^ ]*) (.*)$/s.exec(text) ?? [];
  const range = parseFragment(written);
  return range === undefined ? undefined : { range, reason };
}

/** Writes a mark as it is stored. */
export function formatMark({ range, reason }: Mark): string {
  return `${range.from},${range.to} ${reason}`;
}
