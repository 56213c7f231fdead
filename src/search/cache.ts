import type { Adjacency } from "../index/adjacency.ts";
import { isTooLarge } from "../index/cache.ts";
import { type Loading, type Reader, steadily } from "../index/dataset-version.ts";
import { DATASETS_KEPT, Kept } from "../index/kept.ts";
import { searchNames } from "../queries/search.ts";
import { NameIndex } from "./name-index.ts";
import { Folder } from "./normalize.ts";
import { Readings } from "./pinyin.ts";

/** Reads all names in the state that a reader sees, for entities of the same state. */
export async function readNames(reader: Reader, adjacency: Adjacency): Promise<NameIndex> {
  const [others, forms] = await Promise.all([reader.read(searchNames, {}), loadForms()]);
  return NameIndex.of(adjacency, others, forms);
}

/** What knows the forms and readings of characters; loaded by those who need it alone, as it takes its time. */
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

/** Keeps the index of the data set that requests see; one that another data set needs is read anew. */
export class SearchKeeper {
  private readonly kept = new Kept<NameIndex>(DATASETS_KEPT, isTooLarge);

  /**
   * The index of a data set, read by a reader that sees it unless it is kept; `signal` ends the reading.
   *
   * @throws {YilianError} STALE_READ when the data set was swapped while it was read; INDEX_TOO_LARGE; what reading throws.
   */
  of(loading: Loading, reader: Reader, adjacency: () => Promise<Adjacency>, signal?: AbortSignal): Promise<NameIndex> {
    return this.kept.of(loading.digest, async () => {
      const index = await adjacency();
      return steadily(loading, reader, () => readNames(reader, index), signal);
    });
  }

  /** About how many bytes the index of the data set with this digest takes; undefined while it is not there. */
  bytesOf(digest: string): number | undefined {
    return this.kept.peek(digest)?.bytes;
  }
}
