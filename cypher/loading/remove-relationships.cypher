// Removes relationships, each found from its ends.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `id`, `from` and `to`
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row.from})-[r]->(b:Entity {dataset: $dataset, id: row.to})
WHERE r.id = row.id
DELETE r
