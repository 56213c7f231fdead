/** A rectangle in the units of a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture is shown at most at this many times its size. */
const SCALE_MAX = 4;
/** Names of 13 px are still readable at this scale. */
const SCALE_READABLE = 0.75;
/** The space before the main mark where the view opens. */
const MARGIN = 12;

/** The box that shows a picture completely, in the middle of a frame. */
export function fitted(picture: Size, frame: Size): Box {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return around({ x: picture.width / 2, y: picture.height / 2 }, frame, scale);
}

/**
 * The box with which a picture opens: all of it if its names are readable then, otherwise the main mark and what is
 * after it.
 */
export function opened(picture: Size, frame: Size, main: Box): Box {
  const all = fitted(picture, frame);
  if (frame.width / all.width >= SCALE_READABLE) return all;
  const { width, height } = around({ x: 0, y: 0 }, frame, SCALE_READABLE);
  return within({ x: main.x - MARGIN, y: main.y + (main.height - height) / 2, width, height }, picture);
}

/** The box after a zoom by a factor around a point, which stays where it is in the frame. */
export function zoomed(box: Box, factor: number, at: Point, picture: Size, frame: Size): Box {
  const widest = fitted(picture, frame).width;
  const width = Math.max(frame.width / SCALE_MAX, Math.min(widest, box.width / factor));
  const ratio = width / box.width;
  return within(
    { x: at.x - (at.x - box.x) * ratio, y: at.y - (at.y - box.y) * ratio, width, height: box.height * ratio },
    picture,
  );
}

/** The box after a move, as far as there is something to see. */
export function moved(box: Box, by: Point, picture: Size): Box {
  return within({ ...box, x: box.x + by.x, y: box.y + by.y }, picture);
}

/** The box, moved as little as needed to show a point with some space around it. */
export function showing(box: Box, { x, y }: Point, picture: Size): Box {
  const margin = Math.min(80, box.width / 4, box.height / 4);
  const shift = (start: number, size: number, at: number) =>
    at < start + margin ? at - margin - start : at > start + size - margin ? at + margin - start - size : 0;
  return moved(box, { x: shift(box.x, box.width, x), y: shift(box.y, box.height, y) }, picture);
}

/** Whether a part of the picture is outside the box. */
export function isZoomed(box: Box, picture: Size): boolean {
  return box.width < picture.width - 1 || box.height < picture.height - 1;
}

function around({ x, y }: Point, frame: Size, scale: number): Box {
  const [width, height] = [frame.width / scale, frame.height / scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The box moved into the picture; where it is larger than the picture, the picture is in its middle. */
function within(box: Box, picture: Size): Box {
  const inside = (start: number, size: number, all: number) =>
    size >= all ? (all - size) / 2 : Math.max(0, Math.min(all - size, start));
  return {
    ...box,
    x: inside(box.x, box.width, picture.width),
    y: inside(box.y, box.height, picture.height),
  };
}
