import type { ComponentChild } from "preact";
import { formatNumber } from "../formats.ts";
import type { Reader } from "../reader.ts";

/** One bar: what is counted, and how many there are. */
export interface Bar {
  readonly key: string;
  readonly label: ComponentChild;
  readonly count: number;
}

interface BarChartProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly reader: Reader;
}

/** Counts as bars of one scale: a table whose middle column is drawn. */
export function BarChart({ caption, bars, reader }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td class="bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / most} height={10} />
              </svg>
            </td>
            <td class="number">{formatNumber(count, reader.lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
