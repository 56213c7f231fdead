import type { Adjacency } from "../index/adjacency.ts";
import type { Reader } from "../index/dataset-version.ts";
import { searchNames } from "../queries/search.ts";
import { NameIndex } from "./name-index.ts";
import { Folder } from "./normalize.ts";
import { Readings } from "./pinyin.ts";

/** Reads the index of all names in the state that a reader sees, for the entities of an index of the same state. */
export async function readNames(reader: Reader, adjacency: Adjacency): Promise<NameIndex> {
  const [others, forms] = await Promise.all([reader.read(searchNames, {}), loadForms()]);
  return NameIndex.of(adjacency, others, forms);
}

/** The forms and readings of characters. The dictionaries are loaded only here, because loading takes long. */
export async function loadForms(): Promise<{ folder: Folder; readings: Readings }> {
  const [{ pinyin }, { default: pairs }] = await Promise.all([
    import("pinyin-pro"),
    import("opencc-js/dict/TSCharacters"),
  ]);
  const options = { toneType: "none", type: "array", v: true } as const;
  return {
    folder: new Folder(pairs),
    readings: new Readings(
      (text) => pinyin(text, options),
      (character) => new Set(pinyin(character, { ...options, multiple: true })).size,
    ),
  };
}
