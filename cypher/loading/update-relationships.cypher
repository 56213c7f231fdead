// Replaces the properties of relationships of one type, each found from its ends.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id`, `from`, `to`, and `properties`, `id` among them
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row.from})-[r:<type>]->(b:Entity {dataset: $dataset, id: row.to})
WHERE r.id = row.id
SET r = row.properties
