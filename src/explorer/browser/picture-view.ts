import { type Box, fitted, isZoomed, moved, opened, type Point, type Size, showing, zoomed } from "./view-box.ts";

/** A press that moves less than this is a click, in pixels. */
const CLICK_PX = 4;
/** How much one turn of the wheel zooms. */
const WHEEL = 0.0025;
/** A picture is at most so high, as a part of the window. */
const HEIGHT_MAX = 0.75;

/** What part of a picture is in its frame. Each change is drawn once per frame of the screen. */
export class PictureView {
  private readonly picture: Size;
  private box: Box;
  private isDrawing = false;
  /** The fingers and the button of the mouse that are on the picture. */
  private readonly pointers = new Map<number, Point>();
  private readonly figure: HTMLElement;
  private readonly svg: SVGSVGElement;

  constructor(figure: HTMLElement, svg: SVGSVGElement) {
    this.figure = figure;
    this.svg = svg;
    const { width, height } = svg.viewBox.baseVal;
    this.picture = { width, height };
    this.box = this.open();
    let frameWidth = figure.clientWidth;
    new ResizeObserver(() => {
      if (figure.clientWidth === frameWidth) return;
      frameWidth = figure.clientWidth;
      this.set(this.open());
    }).observe(figure);
    svg.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("pointerdown", (event) => this.press(event));
    this.draw();
  }

  /** Zooms in or out around a point of the picture, or around the middle of the view. */
  zoom(factor: number, at: Point = this.middle()): void {
    this.set(zoomed(this.box, factor, at, this.picture, this.frame()));
  }

  /** Moves the view by parts of its size. */
  moveBy(x: number, y: number): void {
    this.set(moved(this.box, { x: x * this.box.width, y: y * this.box.height }, this.picture));
  }

  /** Shows the complete picture. */
  fit(): void {
    this.set(fitted(this.picture, this.frame()));
  }

  /** Moves the view until it shows a point. */
  show(point: Point): void {
    this.set(showing(this.box, point, this.picture));
  }

  /** Gives the frame its height, and the view of the first look. */
  private open(): Box {
    const { picture, figure, svg } = this;
    const width = Math.min(picture.width, figure.clientWidth);
    const isNarrow = figure.clientWidth < picture.width;
    svg.style.width = `${width}px`;
    svg.style.height = `${isNarrow ? Math.min(picture.height, innerHeight * HEIGHT_MAX) : picture.height}px`;
    const main = svg.querySelector<SVGGraphicsElement>(".node.main, [data-first]")?.getBBox();
    return opened(picture, this.frame(), main ?? { x: 0, y: 0, ...picture });
  }

  private frame(): Size {
    return { width: this.svg.clientWidth || 1, height: this.svg.clientHeight || 1 };
  }

  private middle(): Point {
    return { x: this.box.x + this.box.width / 2, y: this.box.y + this.box.height / 2 };
  }

  private set(box: Box): void {
    this.box = box;
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.isDrawing = false;
      this.draw();
    });
  }

  private draw(): void {
    const { x, y, width, height } = this.box;
    this.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    this.figure.classList.toggle("zoomed", isZoomed(this.box, this.picture));
  }

  /** The point of the picture that is at a point of the window now. */
  pointAt({ x, y }: Point): Point {
    const inverse = this.svg.getScreenCTM()?.inverse();
    return new DOMPoint(x, y).matrixTransform(inverse);
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY * WHEEL), this.pointAt({ x: event.clientX, y: event.clientY }));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.pointers.size > 1) return;
    const leaving = new AbortController();
    const start = { x: event.clientX, y: event.clientY };
    let isDrag = false;
    const move = (next: PointerEvent) => {
      const before = this.pointers.get(next.pointerId);
      if (before === undefined) return;
      isDrag ||= Math.hypot(next.clientX - start.x, next.clientY - start.y) > CLICK_PX || this.pointers.size > 1;
      if (!isDrag) return;
      this.figure.classList.add("dragged");
      this.drag(next, before);
    };
    const release = (last: PointerEvent) => {
      this.pointers.delete(last.pointerId);
      if (this.pointers.size > 0) return;
      this.figure.classList.remove("dragged");
      leaving.abort();
      if (isDrag) this.ignoreNextClick();
    };
    addEventListener("pointermove", move, leaving);
    addEventListener("pointerup", release, leaving);
    addEventListener("pointercancel", release, leaving);
  }

  /** Moves by the way of one pointer. The distance of two zooms. */
  private drag(event: PointerEvent, before: Point): void {
    const now = { x: event.clientX, y: event.clientY };
    const scale = this.box.width / this.frame().width;
    const share = scale / this.pointers.size;
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    this.set(moved(this.box, { x: (before.x - now.x) * share, y: (before.y - now.y) * share }, this.picture));
    if (other === undefined) return;
    const distance = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
    this.zoom(distance(now) / Math.max(1, distance(before)), this.pointAt({ x: event.clientX, y: event.clientY }));
  }

  /** The end of a drag is no click on the link below. */
  private ignoreNextClick(): void {
    const ignore = (event: Event) => event.preventDefault();
    this.svg.addEventListener("click", ignore, { capture: true, once: true });
    setTimeout(() => this.svg.removeEventListener("click", ignore, { capture: true }));
  }
}
