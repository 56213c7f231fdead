// Creates the missing links of evidence to documents.
//
// @mode  write
// @param rows  map[]  each with `id` of the evidence, and `to`, the id of a document
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
MATCH (d:Document {id: row.to})
MERGE (v)-[:`IN`]->(d)
