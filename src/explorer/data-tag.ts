/** The data set that a page shows. */
interface ShownDataset {
  readonly version: string;
  readonly digest: string;
}

/** The first letters of a digest are enough to recognise another data set of the same version. */
const DIGEST_LETTERS = 8;

/** What a link says about the data set for which it was made, such as `2.1.3f9c0a27`: version and digest. */
export function dataTagOf({ version, digest }: ShownDataset): string {
  return `${version}.${digest.slice(0, DIGEST_LETTERS)}`;
}

/** Whether a link was made for a data set. A link can name the version alone. */
export function isMadeFrom(tag: string, dataset: ShownDataset): boolean {
  return tag === dataTagOf(dataset) || tag === dataset.version;
}
