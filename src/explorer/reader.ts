import type { Language, Messages } from "./messages/catalogue.ts";

/** Light or dark, or null for what the device prefers. */
export type Theme = "light" | "dark" | null;

/** Who reads a page: the language, the colours, and what depends on them. */
export interface Reader {
  readonly lang: Language;
  /** Whether the URL names the language; otherwise the browser does. */
  readonly choosesLang: boolean;
  readonly theme: Theme;
  /** The messages in the language of the reader. */
  readonly words: Messages;
  /** A path of this service, with the reader's choices of language and colours. */
  href(path: string): string;
}

/** The parameters of every page, beside its own. */
export const READER_PARAMETERS = ["lang", "theme"] as const;

/** Makes a reader of the parameters of a URL and the header `Accept-Language`. */
export function readerOf(
  parameters: URLSearchParams,
  acceptLanguage: string | undefined,
  catalogues: Readonly<Record<Language, Messages>>,
): Reader {
  const chosen = languageOf(parameters.get("lang"));
  const lang = chosen ?? preferredLanguage(acceptLanguage);
  const theme = themeOf(parameters.get("theme"));
  const choices = { lang: chosen, theme };
  return {
    ...{ lang, theme, choosesLang: chosen !== null, words: catalogues[lang] },
    href: (path) => withParameters(path, choices),
  };
}

/** A path with some parameters set; null removes a parameter. */
export function withParameters(path: string, set: Readonly<Record<string, string | null>>): string {
  const [beforeHash = "", hash] = path.split("#", 2);
  const [pathname = "", search = ""] = beforeHash.split("?", 2);
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(set)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return pathname + (query === "" ? "" : `?${query}`) + (hash === undefined ? "" : `#${hash}`);
}

function languageOf(text: string | null): Language | null {
  return text === "zh" || text === "en" ? text : null;
}

function themeOf(text: string | null): Theme {
  return text === "light" || text === "dark" ? text : null;
}

/** The first of the browser's languages that the explorer has; Chinese if it has none of them. */
function preferredLanguage(header = ""): Language {
  const ranked = header.split(",").map((part, at) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
    return { tag, weight: Number(weight ?? 1), at };
  });
  const first = ranked
    .filter(({ tag, weight }) => weight > 0 && /^(?:zh|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)[0];
  return first?.tag.startsWith("en") ? "en" : "zh";
}
