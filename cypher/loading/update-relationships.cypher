// Replaces the properties of relationships of one type, each found from its ends.
//
// @mode  write
// @param rows  map[]  each with `id`, `from`, `to`, and `properties`, `id` among them
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:<type>]->(b:Entity {id: row.to})
WHERE r.id = row.id
SET r = row.properties
