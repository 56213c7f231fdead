import type { Adjacency } from "../adjacency/adjacency.ts";
import type { GraphReader } from "../graph/graph.ts";
import { searchNames } from "../queries/search.ts";
import { Folder } from "./fold.ts";
import { NameIndex } from "./name-index.ts";
import { Readings } from "./readings.ts";

/** Reads all names in the state that a reader sees, for entities of the same state. */
export async function readNames(reader: GraphReader, adjacency: Adjacency): Promise<NameIndex> {
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

  /** The index of the data set with this digest, read by a reader that sees it. */
  of(digest: string, reader: GraphReader, adjacency: () => Promise<Adjacency>): Promise<NameIndex> {
    const known = this.kept.get(digest);
    if (known !== undefined) return known;
    const reading = adjacency().then((index) => readNames(reader, index));
    this.kept.set(digest, reading);
    // What failed is tried again by the next.
    reading.catch(() => this.kept.delete(digest));
    for (const oldest of [...this.kept.keys()].slice(0, -SearchKeeper.most)) this.kept.delete(oldest);
    return reading;
  }
}
