import { renderToString } from "preact-render-to-string";
import { withoutForbidden } from "../../model/xml-text.ts";
import { nameLines } from "../pictures/name-lines.ts";
import type { Picture } from "../pictures/picture.tsx";
import { exportedStyles } from "./picture-styles.ts";

const FOOT_LINE = 18;
const FOOT_SIDE = 12;
/** The width of a Latin letter in the foot; a Chinese character has twice as much. */
const FOOT_LETTER = 6.4;
/** A narrow picture is made wider, so that its foot has few lines. */
const WIDTH_MIN = 480;

/**
 * A picture as a file of its own, with a foot of sources and the version of the data. It has no links.
 *
 * @param footer one text, which is broken into lines.
 * @param styles the built styles of pictures.
 */
export function svgOf({ width, height, label, marks }: Picture, footer: string, styles: string): string {
  const wide = Math.max(width, WIDTH_MIN);
  const columns = Math.floor((wide - 2 * FOOT_SIDE) / FOOT_LETTER);
  const lines = nameLines(footer, columns, Number.POSITIVE_INFINITY);
  const all = height + FOOT_LINE * (lines.length + 1);
  const svg = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      width={wide}
      height={all}
      viewBox={`0 0 ${wide} ${all}`}
      role="img"
    >
      <title>{label}</title>
      <style>{exportedStyles(styles)}</style>
      <rect class="paper" width={wide} height={all} />
      <g transform={`translate(${(wide - width) / 2} 0)`}>{marks}</g>
      {lines.map((line, at) => (
        <text key={line} class="foot" x={FOOT_SIDE} y={height + FOOT_LINE * (at + 1)}>
          {line}
        </text>
      ))}
    </svg>,
  );
  return withoutForbidden(withoutLinks(svg));
}

/** Links of a file lead nowhere, as it has no address: their marks remain. The text is XML but for attributes alone. */
function withoutLinks(svg: string): string {
  return svg
    .replaceAll(/<(\/?)a(?=[ >])/g, "<$1g")
    .replaceAll(/<g(?: [\w-]+(?:="[^"]*")?)+>/g, (tag) =>
      tag.replaceAll(/ (?:href|tabindex|aria-label|data-[a-z]+)(?:="[^"]*"|(?=[ >]))/g, ""),
    );
}
