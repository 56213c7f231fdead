// Creates the missing links of evidence to entities.
//
// @mode  write
// @param rows  map[]  each with `id` of the evidence, and `to`, the id of an entity
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
MATCH (e:Entity {id: row.to})
MERGE (v)-[:ABOUT]->(e)
