import { z } from "zod";
import { type Statement, statement } from "../graph/statement.ts";

/** Records of one copy of the data set, which the checks have found sound: maps, or lists of their values. */
const maps = z.object({ dataset: z.string(), rows: z.array(z.record(z.string(), z.any())) });
const lists = z.object({ dataset: z.string(), rows: z.array(z.array(z.any())) });
const nothing = z.object({});
const shapes = { params: maps, row: nothing };
const shapesOfLists = { params: lists, row: nothing };

/** A statement that stores rows. */
export type StoreStatement = Statement<
  z.ZodObject<{ dataset: z.ZodString; rows: z.ZodArray<z.ZodType<unknown, unknown>> }, z.core.$strip>,
  typeof nothing
>;

/** Creates or replaces documents. */
export const storeDocuments = statement("loading/store-documents", shapes);

/** Creates or replaces measures. */
export const storeMeasures = statement("loading/store-measures", shapes);

/** Creates or replaces entities. The slot `Label` is the label of their kind. */
export const storeEntities = statement("loading/store-entities", shapes);

/** Creates or replaces figures. */
export const storeFigures = statement("loading/store-figures", shapes);

/** Creates relationships. The slot `type` is their type. */
export const createRelationships = statement("loading/create-relationships", shapesOfLists);

/** Replaces the properties of relationships. The slot `type` is their type. */
export const updateRelationships = statement("loading/update-relationships", shapes);

/** Creates evidence of entities. */
export const createEvidenceOfEntities = statement("loading/create-evidence-of-entities", shapesOfLists);

/** Creates evidence of relationships. */
export const createEvidenceOfRelationships = statement("loading/create-evidence-of-relationships", shapesOfLists);

/** Creates evidence of figures. */
export const createEvidenceOfFigures = statement("loading/create-evidence-of-figures", shapesOfLists);

/** Replaces the properties of evidence. */
export const updateEvidence = statement("loading/update-evidence", shapes);

/** Links evidence to documents. */
export const linkDocuments = statement("loading/link-documents", shapes);

/** Links evidence to entities. */
export const linkEntities = statement("loading/link-entities", shapes);

/** Links evidence to figures. */
export const linkFigures = statement("loading/link-figures", shapes);
