import { enableKeys } from "./picture-keys.ts";
import { enableMore } from "./picture-more.ts";
import { PictureView } from "./picture-view.ts";

/** How much one press of a button or key zooms, and which part of the view it moves. */
const STEP = { zoom: 1.4, move: 0.25 };

/** What the buttons and keys do with the view, by the names of the buttons. */
export const VIEW_ACTIONS: Readonly<Record<string, (view: PictureView) => void>> = {
  zoomIn: (view) => view.zoom(STEP.zoom),
  zoomOut: (view) => view.zoom(1 / STEP.zoom),
  fit: (view) => view.fit(),
  left: (view) => view.moveBy(-STEP.move, 0),
  right: (view) => view.moveBy(STEP.move, 0),
  up: (view) => view.moveBy(0, -STEP.move),
  down: (view) => view.moveBy(0, STEP.move),
};

/** Adds pan, zoom and keys to all pictures of the page. */
export function enablePictures(): void {
  const template = document.querySelector<HTMLTemplateElement>("[data-picture-controls]");
  if (template === null) return;
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-picture]")) enable(figure, template);
}

function enable(figure: HTMLElement, template: HTMLTemplateElement): void {
  const svg = figure.querySelector("svg");
  if (svg === null) return;
  figure.prepend(template.content.cloneNode(true));
  const view = new PictureView(figure, svg);
  const dialog = figure.querySelector("dialog");
  const run = (name: string) => {
    if (name === "keys") dialog?.showModal();
    else VIEW_ACTIONS[name]?.(view);
  };
  for (const button of figure.querySelectorAll<HTMLElement>("[data-do]"))
    button.addEventListener("click", () => run(button.dataset.do ?? ""));
  enableKeys(figure, svg, view, run);
  enableMore(figure, svg);
}
