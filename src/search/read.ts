import type { Adjacency } from "../adjacency/adjacency.ts";
import { type Loading, type Reader, steadily } from "../adjacency/loading.ts";
import { searchNames } from "../queries/search.ts";
import { Folder } from "./fold.ts";
import { NameIndex } from "./name-index.ts";
import { Readings } from "./readings.ts";

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
  private readonly kept = new Map<string, Promise<NameIndex>>();
  /** Requests that began before a data set was swapped may still see the one before. */
  private static readonly most = 2;

  /**
   * The index of a data set, read by a reader that sees it unless it is kept; `signal` ends the reading.
   *
   * @throws {YilianError} STALE_READ when the data set was swapped while it was read; what reading throws.
   */
  of(loading: Loading, reader: Reader, adjacency: () => Promise<Adjacency>, signal?: AbortSignal): Promise<NameIndex> {
    const { digest } = loading;
    const known = this.kept.get(digest);
    if (known !== undefined) return known;
    const reading = adjacency().then((index) => steadily(loading, reader, () => readNames(reader, index), signal));
    this.kept.set(digest, reading);
    // What failed is tried again by the next.
    reading.catch(() => {
      if (this.kept.get(digest) === reading) this.kept.delete(digest);
    });
    for (const oldest of [...this.kept.keys()].slice(0, -SearchKeeper.most)) this.kept.delete(oldest);
    return reading;
  }
}
