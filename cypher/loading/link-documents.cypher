// Creates the missing links of evidence to documents.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id` of the evidence, and `to`, the id of a document
UNWIND $rows AS row
MATCH (v:Evidence {dataset: $dataset, id: row.id})
MATCH (d:Document {dataset: $dataset, id: row.to})
MERGE (v)-[:`IN`]->(d)
