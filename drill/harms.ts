import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";

/** A kind of damage to a file. */
export interface Harm {
  readonly name: string;
  /** Damages a file at a place from 0 to 1. */
  apply(path: string, place: number): void;
}

const ZEROS = 4_096;

export const HARMS: readonly Harm[] = [
  {
    name: "bit flipped",
    apply(path, place) {
      const bytes = readFileSync(path);
      // Most of a data file is the empty end of its pages, where a flipped bit is harmless.
      const used = [...bytes.keys()].filter((at) => bytes[at] !== 0);
      const at = used[Math.floor(place * used.length)] ?? 0;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
      writeFileSync(path, bytes);
    },
  },
  { name: "cut", apply: (path, place) => truncateSync(path, Math.floor(place * statSync(path).size)) },
  {
    name: "4 kB of zeros",
    apply(path, place) {
      const bytes = readFileSync(path);
      const at = Math.floor(place * bytes.length);
      writeFileSync(path, bytes.fill(0, at, Math.min(bytes.length, at + ZEROS)));
    },
  },
];

/** Places in a file, from 0 to 1, which move through it from round to round. */
export function placesIn(rounds: number): readonly number[] {
  return Array.from({ length: rounds }, (_, round) => (round + Math.random()) / rounds);
}
