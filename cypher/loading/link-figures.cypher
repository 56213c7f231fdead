// Creates the missing links of evidence to figures.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id` of the evidence, and `to`, the id of a figure
UNWIND $rows AS row
MATCH (v:Evidence {dataset: $dataset, id: row.id})
MATCH (f:Figure {dataset: $dataset, id: row.to})
MERGE (v)-[:ABOUT]->(f)
