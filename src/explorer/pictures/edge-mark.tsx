import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";

interface EdgeMarkProps {
  /** The relationship that the line is for; a line for several relationships leads to the first. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The line, as the attribute `d` of a path. */
  readonly line: string;
  /** What the relationship says. */
  readonly label: string;
  readonly status: string | null;
  readonly reader: Reader;
}

/** A relationship: a line that is a link to its page. What is not in effect is dashed. */
export function EdgeMark({ id, from, to, line, label, status, reader }: EdgeMarkProps) {
  const isInEffect = status === null || status === "HELD";
  return (
    <a
      href={reader.href(statementPath(id))}
      class={isInEffect ? "edge" : "edge not-held"}
      data-from={from}
      data-to={to}
      aria-label={label}
    >
      <path class="reach" d={line} />
      <path d={line} />
      <title>{label}</title>
    </a>
  );
}
