// Creates the missing links of evidence to entities.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id` of the evidence, and `to`, the id of an entity
UNWIND $rows AS row
MATCH (v:Evidence {dataset: $dataset, id: row.id})
MATCH (e:Entity {dataset: $dataset, id: row.to})
MERGE (v)-[:ABOUT]->(e)
