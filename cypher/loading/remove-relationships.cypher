// Removes relationships, each found from its ends.
//
// @mode  write
// @param rows  map[]  each with `id`, `from` and `to`
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
DELETE r
