import { withParameters } from "../reader.ts";

/** What an entry of the browser's history knows of the data set from which its page was made. */
interface EntryState {
  readonly dataset?: string;
}

/**
 * Says on the page that the data set has changed since the reader opened it: after a reload, or on the way back.
 *
 * The address then names the data set of the first look, as a copied link does, and the service writes the line.
 */
export function noticeNewDataset(): void {
  const shown = document.body.dataset.dataset;
  if (shown === undefined) return;
  const state = (history.state ?? {}) as EntryState;
  if (state.dataset !== undefined && state.dataset !== shown) showChange(state.dataset);
  else history.replaceState({ ...state, dataset: shown } satisfies EntryState, "");
  // On the way back the browser shows the page as it was, without a question to the service.
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (entry?.type === "back_forward") void checkAgain(shown);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void checkAgain(shown);
  });
}

async function checkAgain(shown: string): Promise<void> {
  const response = await fetch(location.href, { cache: "no-cache" }).catch(() => undefined);
  const page = new DOMParser().parseFromString((await response?.text()) ?? "", "text/html");
  const now = page.body.dataset.dataset;
  if (now !== undefined && now !== shown) showChange(shown);
}

/** Opens the page again, with the data set of the first look in the address. */
function showChange(before: string): void {
  if (new URLSearchParams(location.search).has("data")) return;
  location.replace(withParameters(location.pathname + location.search + location.hash, { data: before }));
}
