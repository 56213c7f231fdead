import type { Adjacency } from "../index/adjacency.ts";
import { NameIndex } from "./name-index.ts";
import { Normalizer } from "./normalize.ts";
import { PinyinReadings } from "./pinyin.ts";

/** Makes the index of the names of all entities of an index. */
export async function makeNames(adjacency: Adjacency): Promise<NameIndex> {
  return NameIndex.of(adjacency, await loadNormalization());
}

/** Returns the rules of normalization and the readings. Only this loads the dictionaries, because loading is slow. */
export async function loadNormalization(): Promise<{ normalizer: Normalizer; readings: PinyinReadings }> {
  const [{ pinyin }, { default: pairs }] = await Promise.all([
    import("pinyin-pro"),
    import("opencc-js/dict/TSCharacters"),
  ]);
  const options = { toneType: "none", type: "array", v: true } as const;
  return {
    normalizer: new Normalizer(pairs),
    readings: new PinyinReadings(
      (text) => pinyin(text, options),
      (character) => new Set(pinyin(character, { ...options, multiple: true })).size,
    ),
  };
}
