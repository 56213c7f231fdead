// Creates figures with the link to what they measure, or replaces their properties.
//
// @mode  write
// @param rows  map[]  each with `id`, `of`, the id of an entity, and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (e:Entity {id: row.of})
MERGE (f:Figure {id: row.id})
SET f = row.properties
MERGE (f)-[:MEASURES]->(e)
