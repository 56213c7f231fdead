// Creates relationships of one type between entities. Drops a row if one of its ends is missing.
//
// @mode  write
// @param rows  map[]  each with `from`, `to`, and `properties`, `id` among them
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:<type>]->(b)
SET r = row.properties
