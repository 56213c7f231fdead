import type { Messages } from "../catalogue.ts";

/** Lists that have several pages. */
export const list: Messages["list"] = {
  pages: "Pages of the list",
  page: (number) => `Page ${number}`,
};
