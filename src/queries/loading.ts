import { z } from "zod";
import { statement } from "../graph/statement.ts";
import { KNOWLEDGE } from "../model/values.ts";
import { origin } from "./dataset.ts";
import { properties } from "./properties.ts";

/** The data set itself. */
const itself = z.object({ id: z.string() });
/** One copy of its records. */
const copy = z.object({ dataset: z.string() });
const page = copy.extend({ after: z.string(), most: z.int() });
const ids = copy.extend({ ids: z.array(z.string()) });
const count = z.object({ count: z.int() });
const nothing = z.object({});

/** How many nodes belong to no data set of Yilian. */
export const foreignNodes = statement("loading/foreign-nodes", {
  params: itself,
  row: z.object({ labels: z.array(z.string()), nodes: z.int() }),
});

/** Locks the data set until the end of the transaction. */
export const lock = statement("loading/lock", { params: itself, row: nothing });

/** Some entities. */
export const storedEntities = statement("loading/stored-entities", {
  params: page,
  row: z.object({ id: z.string(), labels: z.array(z.string()), properties }),
});

/** Some relationships. */
export const storedRelationships = statement("loading/stored-relationships", {
  params: copy.extend({ types: z.array(z.string()), first: z.string(), before: z.string() }),
  row: z.object({ id: z.string().nullable(), type: z.string(), fromId: z.string(), toId: z.string(), properties }),
});

/** Some evidence. */
export const storedEvidence = statement("loading/stored-evidence", {
  params: copy.extend({ first: z.string(), before: z.string() }),
  row: z.object({
    id: z.string(),
    about: z.string(),
    property: z.string().nullable(),
    value: z.string().nullable(),
    document: z.string(),
    fragment: z.string().nullable(),
    start: z.int().nullable(),
    knowledge: z.enum(KNOWLEDGE),
  }),
});

/** How many relationships connect evidence to other nodes. */
export const evidenceLinks = statement("loading/evidence-links", {
  params: copy,
  row: z.object({ to: z.enum(["Document", "Entity", "Figure"]), count: z.int() }),
});

/** All documents. */
export const storedDocuments = statement("loading/stored-documents", {
  params: copy,
  row: z.object({ id: z.string(), properties }),
});

/** All measures. */
export const storedMeasures = statement("loading/stored-measures", {
  params: copy,
  row: z.object({ id: z.string(), properties }),
});

/** Some figures. */
export const storedFigures = statement("loading/stored-figures", {
  params: page,
  row: z.object({ id: z.string(), ofId: z.string(), properties }),
});

/** Removes relationships. */
export const removeRelationships = statement("loading/remove-relationships", {
  params: copy.extend({ rows: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })) }),
  row: nothing,
});

/** Removes entities. */
export const removeEntities = statement("loading/remove-entities", { params: ids, row: nothing });

/** Removes documents. */
export const removeDocuments = statement("loading/remove-documents", { params: ids, row: nothing });

/** Removes evidence. */
export const removeEvidence = statement("loading/remove-evidence", { params: ids, row: nothing });

/** Removes figures. */
export const removeFigures = statement("loading/remove-figures", { params: ids, row: nothing });

/** Removes measures. */
export const removeMeasures = statement("loading/remove-measures", { params: ids, row: nothing });

/** Foreign relationships at nodes that are to be removed. */
export const heldNodes = statement("loading/held-nodes", {
  params: ids,
  row: z.object({ id: z.string(), type: z.string() }),
});

/** Names the data set. */
export const name = statement("loading/name", {
  params: itself.extend({ version: z.string(), title: z.string() }),
  row: nothing,
});

/** Records the result of a loading. */
export const finish = statement("loading/finish", {
  params: itself.extend({
    current: z.string(),
    digest: z.string(),
    loadedAt: z.string(),
    format: z.int(),
    origin,
    nodes: z.int(),
    relationships: z.int(),
  }),
  row: nothing,
});

/** Records the source of the data. */
export const setOrigin = statement("loading/set-origin", {
  params: itself.extend({ origin }),
  row: nothing,
});

/** What the seed files that were parsed last say. */
export const recordedSeeds = statement("loading/recorded-seeds", {
  params: itself,
  row: z.object({ fingerprint: z.string(), digest: z.string(), links: z.array(z.int()) }),
});

/** Records what seed files say. */
export const recordSeeds = statement("loading/record-seeds", {
  params: itself.extend({ fingerprint: z.string(), digest: z.string(), links: z.array(z.int()) }),
  row: nothing,
});

/** Marks the data set as being loaded in parts. */
export const claim = statement("loading/claim", {
  params: itself.extend({ loader: z.string(), part: z.int() }),
  row: nothing,
});

/** Records the stored form. */
export const setFormat = statement("loading/set-format", {
  params: itself.extend({ format: z.int() }),
  row: nothing,
});

/** The unfinished loading in parts. */
export const claimed = statement("loading/claimed", {
  params: itself,
  row: z.object({ loader: z.string(), part: z.int() }),
});

/** Ends a loading in parts. */
export const release = statement("loading/release", { params: itself, row: nothing });

/** The copies whose records are to be removed. */
export const staleCopies = statement("loading/stale-copies", {
  params: itself,
  row: z.object({ copies: z.array(z.string()) }),
});

/** Records the copies whose records are to be removed. */
export const recordStaleCopies = statement("loading/record-stale-copies", {
  params: itself.extend({ copies: z.array(z.string()) }),
  row: nothing,
});

/** Removes some nodes of a copy. The slot `Label` is their label. */
export const removeCopyNodes = statement("loading/remove-copy-nodes", {
  params: copy.extend({ most: z.int() }),
  row: count,
});

/** Removes some relationships of the entities of a copy. */
export const removeCopyRelationships = statement("loading/remove-copy-relationships", {
  params: copy.extend({ entities: z.int(), most: z.int() }),
  row: count,
});

/** Relationships of the nodes of a copy that do not belong to it. */
export const foreignRelationships = statement("loading/foreign-relationships", {
  params: copy.extend({ types: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: z.string() }),
});
