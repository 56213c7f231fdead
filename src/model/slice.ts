/** What a row of a list is ordered by, in the order of the keys; the last one is unique. */
export type KeyValues = readonly (string | number)[];

/** A part of a list: so many rows behind some keys, from its end when `backwards`. */
export interface Slice {
  readonly after: KeyValues | null;
  readonly limit: number;
  readonly backwards: boolean;
}
