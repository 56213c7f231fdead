import { API_LANG } from "../formats.ts";
import type { Messages } from "../messages/catalogue.ts";
import type { Reader } from "../reader.ts";

/** What the script of search fields gets from the server. */
export interface ComboboxData {
  /** The SHA-256 digest of the operation that answers. */
  readonly hash: string;
  readonly lang: "ZH" | "EN";
  readonly words: Pick<Messages, "combobox">;
}

/** The data of search fields as the value of an attribute. */
export function comboboxData(hash: string, { lang, words }: Reader): string {
  const data: ComboboxData = { hash, lang: API_LANG[lang], words: { combobox: words.combobox } };
  return JSON.stringify(data);
}
