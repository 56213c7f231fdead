import type { SoundRows } from "../checks/check.ts";
import { fingerprintOfFolder } from "../checks/fingerprint.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { recordedSeeds, recordSeeds } from "../queries/loading.ts";
import { type EvidenceLinks, linksOf } from "./evidence-links.ts";

/** What loading compares with the stored data. */
export interface Expected {
  readonly digest: string;
  readonly links: EvidenceLinks;
}

/** What a folder of seeds says, if its files are those that were parsed last for this graph; else undefined. */
export async function readRecorded(reader: GraphReader, folder: string): Promise<Expected | undefined> {
  const [recorded] = await reader.read(recordedSeeds, { id: DATASET });
  if (recorded === undefined || recorded.fingerprint !== fingerprintOfFolder(folder)) return undefined;
  const [toDocuments = 0, toEntities = 0, toFigures = 0] = recorded.links;
  return { digest: recorded.digest, links: { Document: toDocuments, Entity: toEntities, Figure: toFigures } };
}

/** Records what the rows of seed files say. */
export async function record(writer: GraphWriter, { fingerprint, content }: SoundRows, digest: string): Promise<void> {
  if (fingerprint === undefined) return;
  const { Document, Entity, Figure } = linksOf(content.evidence);
  await writer.write(recordSeeds, { id: DATASET, fingerprint, digest, links: [Document, Entity, Figure] });
}

/**
 * Records what the rows of seed files say, unless it is recorded already.
 *
 * A failure is ignored: the next start then parses the files again.
 */
export async function recordOnce(graph: Graph, seeds: SoundRows, digest: string): Promise<void> {
  const [recorded] = await graph.read(recordedSeeds, { id: DATASET });
  if (recorded?.fingerprint === seeds.fingerprint) return;
  await graph.transaction((writer) => record(writer, seeds, digest)).catch(() => {});
}
