import { Normalizer } from "./normalize.ts";
import { PinyinReadings } from "./pinyin.ts";

/** The rules by which names are normalized and read. */
export interface Normalization {
  readonly normalizer: Normalizer;
  readonly readings: PinyinReadings;
}

/** Returns the rules of normalization. Only this loads their dictionary, because loading is slow. */
export async function loadNormalizer(): Promise<Normalizer> {
  const { default: pairs } = await import("opencc-js/dict/TSCharacters");
  return new Normalizer(pairs);
}

/** Returns also the readings, which only the building of an index needs. Their dictionary is large. */
export async function loadNormalization(): Promise<Normalization> {
  const [{ pinyin }, normalizer] = await Promise.all([import("pinyin-pro"), loadNormalizer()]);
  const options = { toneType: "none", type: "array", v: true } as const;
  const readings = new PinyinReadings(
    (text) => pinyin(text, options),
    (character) => new Set(pinyin(character, { ...options, multiple: true })).size,
  );
  return { normalizer, readings };
}
