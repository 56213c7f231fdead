// Creates documents, or replaces their properties.
//
// @mode  write
// @param rows  map[]  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row
