// Creates relationships of one type between entities. Drops a row if one of its ends is missing.
//
// Rows are lists where their form is fixed: engines read a list several times as fast as a map.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     any[][]  each [from, to, properties], with `id` among the properties
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row[0]})
MATCH (b:Entity {dataset: $dataset, id: row[1]})
CREATE (a)-[r:<type>]->(b)
SET r = row[2]
