import type { Messages } from "../catalogue.ts";

/** What a search field says while a reader types. */
export const combobox: Messages["combobox"] = {
  list: "Suggested names",
  one: "1 suggestion; choose it with the arrow keys",
  many: "{n} suggestions; choose one with the arrow keys",
  none: "No name matches. Press Enter for similar results.",
  waiting: "Searching…",
  offline: "You are offline. What you typed is still here: type on when you are connected again.",
  unreachable:
    "The service does not respond. What you typed is still here: type on later, or press the down arrow to try again.",
  tooLong: "This text is too long. Shorten it to search.",
};
