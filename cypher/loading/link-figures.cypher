// Creates the missing links of evidence to figures.
//
// @mode  write
// @param rows  map[]  each with `id` of the evidence, and `to`, the id of a figure
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
MATCH (f:Figure {id: row.to})
MERGE (v)-[:ABOUT]->(f)
