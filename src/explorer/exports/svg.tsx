import { renderToString } from "preact-render-to-string";
import type { Picture } from "../pictures/picture.tsx";

const FOOT_LINE = 18;
/** Characters in a line of the foot, at 12 px for each wide one. */
const FOOT_COLUMNS = 12;

/**
 * The styles of the exported file, which has no style sheet: the colours of the light theme.
 *
 * A file on its own has no variables of the page, so the values are written out.
 */
const STYLES = `
svg{font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;font-size:13px}
text{fill:#1d1c1a}.foot,.group-label{fill:#5b5852;font-size:12px}
.node circle{fill:#4a5560}.kind-hospital circle{fill:#0a5273}.kind-institution circle{fill:#6d4708}
.kind-program circle{fill:#2f6127}.kind-certification circle{fill:#6b2a62}.kind-person circle{fill:#8a2f2f}
.edge path{fill:none;stroke:#5b5852;stroke-width:1.2}.edge .reach{stroke:none}
.dot circle{fill:#4a5560}.dot.planned circle{fill:none;stroke:#4a5560;stroke-width:2}
.axis line{stroke:#d9d5cb}.event rect,.event circle{fill:#4a5560}.event.planned rect,.event.planned circle{fill:none;stroke:#4a5560;stroke-dasharray:3 2}
.edge.not-held path{stroke-dasharray:5 4}.main text{font-weight:600}`;

/**
 * A picture as a file of its own, with a foot of sources and the version of the data.
 *
 * @param footer one text, which is broken into lines.
 */
export function svgOf({ width, height, label, marks }: Picture, footer: string): string {
  const lines = brokenInto(footer, Math.max(20, Math.floor(width / FOOT_COLUMNS)));
  const all = height + FOOT_LINE * (lines.length + 1);
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={all} viewBox={`0 0 ${width} ${all}`} role="img">
      <title>{label}</title>
      <style>{STYLES}</style>
      <rect width={width} height={all} fill="#ffffff" />
      {marks}
      {lines.map((line, at) => (
        <text key={line} class="foot" x={12} y={height + FOOT_LINE * (at + 1)}>
          {line}
        </text>
      ))}
    </svg>,
  );
}

/** A text in lines of at most so many wide characters; two narrow ones count as one. */
function brokenInto(text: string, columns: number): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const one of text) {
    const width = one.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    if (used + width > columns) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += one;
    used += width;
  }
  return [...lines, line];
}
