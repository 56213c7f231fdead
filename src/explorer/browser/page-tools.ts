/** How long a button says that the link is copied, in milliseconds. */
const CONFIRMED_MS = 2_000;

/** Makes the tools of a page work: a click on the link copies it, and print prints. */
export function enablePageTools(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy]"))
    link.addEventListener("click", (event) => copyLink(event, link));
  document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
  addEventListener("beforeprint", openForPrint);
}

/** Opens all passages and the citation: older browsers print only what is open. */
function openForPrint(): void {
  const closed = document.querySelectorAll<HTMLDetailsElement>("main details:not([open])");
  for (const details of closed) details.open = true;
  const close = () => {
    for (const details of closed) details.open = false;
  };
  addEventListener("afterprint", close, { once: true });
}

/** Copies the address of a link; without access to the clipboard the link opens as usual. */
function copyLink(event: MouseEvent, link: HTMLAnchorElement): void {
  if (navigator.clipboard === undefined) return;
  event.preventDefault();
  navigator.clipboard.writeText(link.href).then(
    () => {
      const text = link.textContent;
      link.textContent = link.dataset.copy ?? "";
      setTimeout(() => {
        link.textContent = text;
      }, CONFIRMED_MS);
    },
    () => location.assign(link.href),
  );
}
