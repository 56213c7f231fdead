/** A value at a time, which can be a year, a month or a day. */
export interface ChartPoint {
  readonly date: string;
  readonly value: number;
  /** The value with its unit, as readers read it. */
  readonly text: string;
}

interface LineChartProps {
  readonly points: readonly ChartPoint[];
  readonly label: string;
}

const WIDTH = 420;
const HEIGHT = 130;
const MARGIN = { top: 22, right: 60, bottom: 24, left: 40 };

/** Some values of one measure over time: a line from 0, and each value written at its point. */
export function LineChart({ points, label }: LineChartProps) {
  const placed = placePoints(points);
  const line = placed.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  const base = HEIGHT - MARGIN.bottom;
  return (
    <svg
      class="line-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <path class="axis" d={`M${MARGIN.left} ${base}H${WIDTH - MARGIN.right}`} />
      <path class="line" d={line} />
      {placed.map(({ date, text, x, y }) => (
        <g key={date}>
          <circle cx={x} cy={y} r={3.5} />
          <text x={x} y={y - 8} text-anchor="middle">
            {text}
          </text>
          <text class="group-label" x={x} y={base + 16} text-anchor="middle">
            {date}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The points in pixels, by time; years have the same distance, whatever is measured in them. */
export function placePoints(
  points: readonly ChartPoint[],
): (ChartPoint & { readonly x: number; readonly y: number })[] {
  const times = points.map(({ date }) => timeOf(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const max = Math.max(...points.map(({ value }) => value), 0) || 1;
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  return points
    .map((point, at) => ({
      ...point,
      x: Math.round(MARGIN.left + (last === first ? 0.5 : ((times[at] as number) - first) / (last - first)) * width),
      y: Math.round(MARGIN.top + (1 - Math.max(0, point.value) / max) * height),
    }))
    .sort((a, b) => a.x - b.x);
}

/** A partial date as years. */
function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
