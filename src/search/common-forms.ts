import { firstWhere } from "../model/first-where.ts";
import { commonForm, commonForms } from "../model/written-names.ts";
import type { NameIndex } from "./name-index.ts";
import type { Normalizer } from "./normalize.ts";

/** The names of an index by the hashes of their common forms, in ascending order of hash and name. */
export interface FormColumns {
  readonly formHashes: Uint32Array;
  readonly formNames: Uint32Array;
}

/** Collects the common forms of names, which have ascending numbers. */
export class FormsBuilder {
  private readonly entries: (readonly [hash: number, name: number])[] = [];
  private readonly normalizer: Normalizer;

  constructor(normalizer: Normalizer) {
    this.normalizer = normalizer;
  }

  add(number: number, name: string): void {
    for (const form of commonForms(plainOf(name, this.normalizer))) this.entries.push([hashOf(form), number]);
  }

  finish(): FormColumns {
    const sorted = this.entries.sort(([a, first], [b, second]) => a - b || first - second);
    return {
      formHashes: Uint32Array.from(sorted, ([hash]) => hash),
      formNames: Uint32Array.from(sorted, ([, name]) => name),
    };
  }
}

/**
 * The names of which a text is another written form, by number in ascending order: 云溪市卫生健康委员会 for 云溪卫健委.
 */
export function namesWritten(index: NameIndex, text: string): number[] {
  const form = commonForm(plainOf(text, index.normalizer));
  if (form === "") return [];
  const { formHashes, formNames } = index;
  const hash = hashOf(form);
  const found: number[] = [];
  for (
    let at = firstWhere(formHashes.length, (one) => (formHashes[one] as number) >= hash);
    formHashes[at] === hash;
    at++
  ) {
    const name = formNames[at] as number;
    // Different forms can have the same hash.
    if (isForm(index, name, form)) found.push(name);
  }
  return found;
}

function isForm(index: NameIndex, name: number, form: string): boolean {
  return commonForms(plainOf(index.nameOf(name).name, index.normalizer)).includes(form);
}

/** A name without signs, in one width, case and script. */
function plainOf(name: string, normalizer: Normalizer): string {
  return normalizer
    .pieces(name)
    .map(({ text }) => text)
    .join("");
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
