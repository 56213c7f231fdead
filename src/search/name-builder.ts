import type { Adjacency } from "../index/adjacency.ts";
import { NAME_SORTS } from "../index/adjacency-columns.ts";
import { GrowingNumbers } from "../index/growing-numbers.ts";
import { FormsBuilder } from "./common-forms.ts";
import type { NameColumns } from "./name-columns.ts";
import type { Normalization } from "./normalization.ts";
import { sortPositions } from "./postings.ts";
import { elementsOf, SymbolsBuilder } from "./symbols.ts";

/** How many entities are indexed before other work can run. */
const AT_A_TIME = 200;

/**
 * Makes the columns of the index of the names of all entities of an index. Other work runs in between.
 *
 * @param onProgress - receives the share that is complete, from 0 to 1.
 */
export async function buildNames(
  adjacency: Adjacency,
  { normalizer, readings }: Normalization,
  onProgress?: (share: number) => void,
): Promise<NameColumns> {
  const nodes = Uint32Array.from({ length: adjacency.size }, (_, node) => node).sort(
    (a, b) => adjacency.degreeOf(b) - adjacency.degreeOf(a) || a - b,
  );
  const symbols = new SymbolsBuilder();
  const forms = new FormsBuilder(normalizer);
  const count = adjacency.names.length;
  const [owners, starts, codes] = [new GrowingNumbers(count), new GrowingNumbers(count), new GrowingNumbers(8 * count)];
  const firsts = new Uint32Array(nodes.length + 1);
  for (let rank = 0; rank < nodes.length; rank++) {
    if (rank % AT_A_TIME === AT_A_TIME - 1) {
      onProgress?.(rank / nodes.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const node = nodes[rank] as number;
    const end = adjacency.nameStarts[node + 1] as number;
    for (let name = adjacency.nameStarts[node] as number; name < end; name++) {
      const sort = NAME_SORTS[adjacency.nameSorts[name] as number];
      if (sort === "FORMER_ID") continue;
      const text = adjacency.names.at(name) ?? "";
      if (sort !== "ROLE") forms.add(owners.length, text);
      owners.push(rank);
      starts.push(codes.length);
      for (const element of elementsOf(text, normalizer, readings)) codes.push(symbols.add(element));
      codes.push(0);
    }
    firsts[rank + 1] = owners.length;
  }
  starts.push(codes.length);
  const found = symbols.finish();
  const positions = codes.toArray();
  return {
    nodes,
    owners: owners.toArray(),
    firsts,
    starts: starts.toArray(),
    codes: positions,
    ...sortPositions(positions, found.soundOf.length),
    ...found,
    ...forms.finish(),
  };
}
