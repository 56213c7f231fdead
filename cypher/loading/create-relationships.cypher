// Creates relationships of one type between entities. Drops a row if one of its ends is missing.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `from`, `to`, and `properties`, `id` among them
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row.from})
MATCH (b:Entity {dataset: $dataset, id: row.to})
CREATE (a)-[r:<type>]->(b)
SET r = row.properties
