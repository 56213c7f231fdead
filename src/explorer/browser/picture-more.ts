/** How long an answer takes before the picture says that it is loading, in milliseconds. */
const PATIENCE_MS = 200;
/** What the fragment of an address names: the mark that has the focus after the page is loaded. */
const FRAGMENT = /^#(node|more)=(.+)$/;

/**
 * Makes the links that show more of a group report a service that does not answer, and leave the focus where it is.
 *
 * The larger picture is another page. Its address names the mark that has the focus.
 */
export function enableMore(figure: HTMLElement, svg: SVGSVGElement): void {
  focusNamed(svg);
  const status = figure.querySelector<HTMLElement>(".picture-status");
  const message = status?.querySelector<HTMLElement>("[role=status]");
  const again = status?.querySelector("button");
  if (!status || !message || !again) return;
  let opening: string | undefined;
  const say = (text = "", canRetry = false) => {
    message.textContent = text;
    status.hidden = text === "";
    again.hidden = !canRetry;
  };
  const open = async (address: string) => {
    opening = address;
    say();
    const waiting = setTimeout(() => say(status.dataset.waiting), PATIENCE_MS);
    try {
      // The browser caches the page, so that the service renders it once.
      await fetch(address);
      location.assign(address);
    } catch {
      say(navigator.onLine ? status.dataset.unreachable : status.dataset.offline, true);
    } finally {
      clearTimeout(waiting);
    }
  };
  svg.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<SVGAElement>("[data-expand]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === null || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void open(addressOf(link, document.activeElement));
  });
  again.addEventListener("click", () => {
    if (opening !== undefined) void open(opening);
  });
}

/** Where a link leads, with the mark that has the focus as the fragment. */
function addressOf(link: SVGAElement, focused: Element | null): string {
  const address = new URL(link.href.baseVal, location.href);
  const { node, expand } = (focused as SVGAElement | null)?.dataset ?? {};
  if (node !== undefined) address.hash = `node=${encodeURIComponent(node)}`;
  else if (expand !== undefined) address.hash = `more=${encodeURIComponent(expand)}`;
  return address.href;
}

/** Moves the focus to the mark that the address names, if the picture has it. */
function focusNamed(svg: SVGSVGElement): void {
  const [, kind, value = ""] = FRAGMENT.exec(location.hash) ?? [];
  if (kind === undefined) return;
  const name = kind === "node" ? "node" : "expand";
  const mark = [...svg.querySelectorAll<SVGAElement>("a")].find(
    ({ dataset }) => dataset[name] !== undefined && encodeURIComponent(dataset[name]) === value,
  );
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "center" });
}
