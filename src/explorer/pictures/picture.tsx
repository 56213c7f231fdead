import type { ComponentChildren, VNode } from "preact";

/** A drawing in units of CSS pixels, whose marks are placed already. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, in one sentence in the language of the reader. */
  readonly label: string;
  readonly marks: VNode;
}

interface PictureFrameProps {
  readonly picture: Picture;
  /** What is below the picture, for example a legend. */
  readonly children?: ComponentChildren;
}

/** A picture in a page: its nodes are links, and script adds what `PictureControls` contains. */
export function PictureFrame({ picture, children }: PictureFrameProps) {
  const { width, height, label, marks } = picture;
  return (
    <figure class="picture" data-picture>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no group of fields. */}
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
        {marks}
      </svg>
      {children === undefined ? null : <figcaption>{children}</figcaption>}
    </figure>
  );
}
