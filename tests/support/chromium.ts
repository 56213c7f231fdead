import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./require.ts";

/** Starts the Chromium of the machine; close it after the tests. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}

/**
 * Records what goes wrong in a page: messages of the console, errors, requests to other origins, reports of the policy.
 * Call it before the page is opened.
 */
export async function recordFaults(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    // Chromium reports a status that is not 200 as an error of the console.
    if (!message.text().startsWith("Failed to load resource")) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(?:data|blob):/.test(address)) faults.push(`request to ${address}`);
  });
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return faults;
}
