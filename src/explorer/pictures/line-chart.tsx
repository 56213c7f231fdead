/** A value at a time, which can be a year, a month or a day. */
export interface ChartPoint {
  readonly date: string;
  readonly value: number;
  /** The value with its unit, and the date, as readers read them. */
  readonly text: string;
  readonly dateText: string;
}

interface LineChartProps {
  readonly points: readonly ChartPoint[];
  readonly label: string;
}

const WIDTH = 460;
const HEIGHT = 130;
const MARGIN = { top: 22, right: 60, bottom: 24, left: 60 };
/** The room that a label needs. */
const LABEL = 84;

/** Some values of one measure over time: a line from 0, and the values written at their points where there is room. */
export function LineChart({ points, label }: LineChartProps) {
  const placed = placePoints(points);
  const line = placed.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  const base = HEIGHT - MARGIN.bottom;
  return (
    <figure class="chart">
      <figcaption>{label}</figcaption>
      <svg
        class="line-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={[label, ...placed.map(({ dateText, text }) => `${dateText} ${text}`)].join(" · ")}
      >
        <path class="axis" d={`M${MARGIN.left} ${base}H${WIDTH - MARGIN.right}`} />
        <path class="line" d={line} />
        {placed.map(({ date, text, dateText, x, y, isLabelled }) => (
          <g key={date}>
            <circle cx={x} cy={y} r={3.5}>
              <title>{`${dateText} ${text}`}</title>
            </circle>
            {isLabelled ? (
              <>
                <text x={x} y={y - 8} text-anchor="middle">
                  {text}
                </text>
                <text class="group-label" x={x} y={base + 16} text-anchor="middle">
                  {dateText}
                </text>
              </>
            ) : null}
          </g>
        ))}
      </svg>
    </figure>
  );
}

export interface PlacedPoint extends ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Whether its value and date are written beside it. The last point always has its label. */
  readonly isLabelled: boolean;
}

/** The points in pixels, by time; years have the same distance, whatever is measured in them. */
export function placePoints(points: readonly ChartPoint[]): PlacedPoint[] {
  const times = points.map(({ date }) => timeOf(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const max = Math.max(...points.map(({ value }) => value), 0) || 1;
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const placed = points
    .map((point, at) => ({
      ...point,
      x: Math.round(MARGIN.left + (last === first ? 0.5 : ((times[at] as number) - first) / (last - first)) * width),
      y: Math.round(MARGIN.top + (1 - Math.max(0, point.value) / max) * height),
    }))
    .sort((a, b) => a.x - b.x);
  let free = Number.NEGATIVE_INFINITY;
  const end = placed.at(-1)?.x ?? 0;
  return placed.map((point, at) => {
    const isLast = at === placed.length - 1;
    const isLabelled = isLast || (point.x >= free && point.x <= end - LABEL);
    if (isLabelled) free = point.x + LABEL;
    return { ...point, isLabelled };
  });
}

/** A partial date as years. */
function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
