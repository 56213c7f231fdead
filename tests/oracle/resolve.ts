import { commonForm, commonForms } from "../../src/model/written-names.ts";
import type { Normalizer } from "../../src/search/normalize.ts";
import type { PinyinReadings } from "../../src/search/pinyin.ts";
import { findAll, type Named } from "./search.ts";

/** What a text means, by a search through all names: the ids, and the nearest if there are none. */
export function resolveAmong(
  entities: readonly Named[],
  text: string,
  forms: { readonly normalizer: Normalizer; readonly readings: PinyinReadings },
): { readonly meant: readonly string[]; readonly isExact: boolean; readonly nearest: readonly string[] } {
  const plainOf = (name: string) =>
    forms.normalizer
      .pieces(name)
      .map((piece) => piece.text)
      .join("");
  const byId = entities.filter(({ id }) => id === text);
  const named = byId.length > 0 ? byId : entities.filter(({ names }) => names.includes(text.trim()));
  const form = commonForm(plainOf(text));
  const written = entities.filter(
    ({ names }) => form !== "" && names.some((name) => commonForms(plainOf(name)).includes(form)),
  );
  const isExact = named.length > 0;
  const meant = (isExact ? named : written).map(({ id }) => id);
  return { meant, isExact, nearest: findAll(entities, text, forms).map(({ id }) => id) };
}
