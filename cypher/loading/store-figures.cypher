// Creates figures with the link to what they measure, or replaces their properties.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id`, `of`, the id of an entity, and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (e:Entity {dataset: $dataset, id: row.of})
MERGE (f:Figure {dataset: $dataset, id: row.id})
SET f = row.properties
MERGE (f)-[:MEASURES]->(e)
