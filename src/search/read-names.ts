import type { Adjacency } from "../index/adjacency.ts";
import type { Reader } from "../index/dataset-version.ts";
import { searchNames } from "../queries/search.ts";
import { NameIndex } from "./name-index.ts";
import { Normalizer } from "./normalize.ts";
import { PinyinReadings } from "./pinyin.ts";

/** Reads the index of all names. `adjacency` must be of the same state of the graph as `reader`. */
export async function readNames(reader: Reader, adjacency: Adjacency): Promise<NameIndex> {
  const [others, normalization] = await Promise.all([reader.read(searchNames, {}), loadNormalization()]);
  return NameIndex.of(adjacency, others, normalization);
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
