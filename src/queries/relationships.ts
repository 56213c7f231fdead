import { z } from "zod";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import { properties } from "./properties.ts";

const texts = z.array(z.string());

const byEnds = statement("relationship/by-id", {
  params: z.object({ dataset: z.string(), rows: z.array(z.object({ near: z.string(), ids: texts })) }),
  row: z.object({ id: z.string(), type: z.string(), properties }),
});

/**
 * Relationships with these ids and ends, in no order.
 *
 * Each is found from the end that fewer of them share. For many relationships of one entity, these are the other ends.
 */
export function relationshipsById(
  reader: Pick<GraphReader, "read">,
  dataset: string,
  requested: readonly { readonly id: string; readonly from: string; readonly to: string }[],
) {
  const counts = new Map<string, number>();
  for (const { from, to } of requested) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const countOf = (end: string): number => counts.get(end) ?? 0;
  const idsAt = new Map<string, string[]>();
  for (const { id, from, to } of requested) {
    const near = countOf(from) < countOf(to) ? from : to;
    const ids = idsAt.get(near);
    if (ids === undefined) idsAt.set(near, [id]);
    else ids.push(id);
  }
  return reader.read(byEnds, { dataset, rows: [...idsAt].map(([near, ids]) => ({ near, ids })) });
}
