import { DIRECTIONS, nearestIn } from "./nearest-node.ts";
import type { PictureView } from "./picture-view.ts";
import type { Point } from "./view-box.ts";

type Mark = SVGAElement;

/** The buttons that keys press. */
const BUTTONS: Readonly<Record<string, string>> = {
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  "0": "fit",
  "?": "keys",
  "？": "keys",
};
const MOVES: Readonly<Record<string, string>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Makes a picture one stop of the Tab key, and its nodes reachable by arrows along the relationships.
 *
 * @param run presses the button of a name.
 */
export function enableKeys(figure: HTMLElement, svg: SVGSVGElement, view: PictureView, run: (name: string) => void) {
  const nodes = [...svg.querySelectorAll<Mark>("a[data-node], a[data-expand]")];
  const edges = [...svg.querySelectorAll<Mark>("a[data-from]")];
  const [first] = nodes;
  if (first === undefined) return;
  let node = svg.querySelector<Mark>("a[data-node]:is(.main, [data-first])") ?? first;
  for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
  node.setAttribute("tabindex", "0");
  // Where Escape leaves to: the Tab key goes on from there.
  const exit = document.createElement("span");
  exit.tabIndex = -1;
  figure.append(exit);

  const focus = (mark: Mark) => {
    if (nodes.includes(mark)) {
      node.setAttribute("tabindex", "-1");
      node = mark;
      node.setAttribute("tabindex", "0");
    }
    mark.focus({ preventScroll: true });
    view.show(pointOf(mark));
  };
  /** The middle of the first shape of a mark. */
  const pointOf = (mark: Mark) => {
    const shape = mark.querySelector("circle, rect, path") ?? mark;
    const { left, top, width, height } = shape.getBoundingClientRect();
    return view.pointAt({ x: left + width / 2, y: top + height / 2 });
  };
  const edgesOf = ({ dataset }: Mark) =>
    edges.filter((edge) => edge.dataset.from === dataset.node || edge.dataset.to === dataset.node);
  const goTo = (direction: Point) => {
    const neighbours = nodes.filter((other) =>
      edgesOf(node).some(({ dataset }) => other !== node && [dataset.from, dataset.to].includes(other.dataset.node)),
    );
    const others = nodes.filter((other) => other !== node);
    for (const among of [neighbours, others]) {
      const at = nearestIn(direction, pointOf(node), among.map(pointOf));
      if (at !== undefined) return focus(among[at] as Mark);
    }
  };
  const cycleEdges = (by: number) => {
    const around = edgesOf(node);
    if (around.length === 0) return;
    const at = around.indexOf(document.activeElement as unknown as Mark);
    const next = at === -1 ? (by > 0 ? 0 : around.length - 1) : (at + by + around.length) % around.length;
    focus(around[next] as Mark);
  };

  // On the figure: Chromium makes an element of SVG that listens to focus a stop of the Tab key.
  figure.addEventListener("focusin", (event) => {
    const mark = (event.target as Element).closest<Mark>("a");
    if (mark !== null && nodes.includes(mark) && mark !== node) focus(mark);
  });
  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key } = event;
    const direction = DIRECTIONS[key];
    const button = event.shiftKey ? (MOVES[key] ?? BUTTONS[key]) : BUTTONS[key];
    if (button !== undefined) {
      run(button);
      if (button.startsWith("zoom")) view.show(pointOf(node));
    } else if (direction !== undefined) goTo(direction);
    else if (key === "[" || key === "]") cycleEdges(key === "[" ? -1 : 1);
    else if (key === "Home") focus(first);
    else if (key === "End") focus(nodes.at(-1) as Mark);
    else if (key === "e" || key === "E") follow(expandLink(node, svg));
    else if (key !== "Escape") return;
    else if (edges.includes(document.activeElement as unknown as Mark)) focus(node);
    else exit.focus({ preventScroll: true });
    event.preventDefault();
  });
}

/** The link that shows more of a node, or of the smallest group around it that has one. */
function expandLink(node: Mark, svg: SVGSVGElement): Element | null {
  const own = [...svg.querySelectorAll<Mark>("[data-expand]")].find(
    ({ dataset }) => dataset.expand === node.dataset.node,
  );
  if (own !== undefined) return own;
  for (let group: Element | null = node; group !== null && group !== svg; group = group.parentElement) {
    const link = group.matches("[data-expand]") ? group : group.querySelector("[data-expand]");
    if (link !== null) return link;
  }
  return null;
}

/** Follows a link in SVG, which has no method for it. */
function follow(link: Element | null): void {
  link?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
