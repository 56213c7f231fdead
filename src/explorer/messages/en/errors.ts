import type { Messages } from "../catalogue.ts";
import { quoted } from "../quoted.ts";

/** What went wrong, by the code of the service, and a way forward. */
export const errors: Messages["errors"] = {
  title: "This page cannot be shown",
  notFoundTitle: "Not found",
  notFound: (what) => `This data set has nothing called ${quoted(what)}.`,
  searchInstead: (what) => `Search for ${quoted(what)}`,
  toStart: "Back to the start page",
  tryAgain: "Try again",
  nearest: "You may be looking for:",
  ambiguous: (what) => `${quoted(what)} can mean several things. Choose one:`,
  INVALID_ARGUMENT: "A value in the link is not allowed.",
  UNKNOWN_VALUE: "The data set does not have a category or measure that the link names.",
  LIMIT_EXCEEDED: "The link contains too much for one page.",
  limit: (found, max) => `It has ${found}; the limit is ${max}.`,
  INDEX_BUILDING: "The service has just started and is preparing its data. Please wait a moment.",
  ENGINE_UNAVAILABLE: "The database does not answer at the moment. Try again in a little while.",
  NOT_LOADED: "No data are loaded yet. Try again in a little while.",
  TIMEOUT: "The answer took too long. Ask for less, or try again in a little while.",
  INVALID_CURSOR: "The link does not name a page of the list. Start at the first page.",
  BAD_USER_INPUT: "The link is incomplete, or has a value that this page does not know.",
  UNAUTHENTICATED: "Please sign in.",
  FORBIDDEN: "You may not see this page. The administrator can change that.",
  SIGN_IN_UNAVAILABLE: "Nobody can sign in at the moment. Try again in a little while.",
  RATE_LIMITED: "You have sent many requests within a minute. Please wait a minute.",
  OVERLOADED: "Many people are using the service at the moment. Try again in a little while.",
  UNKNOWN_HOST: "The service cannot be reached under this address. Please ask the administrator for the right one.",
  other: "Something went wrong in the service. Try again in a little while.",
};
