// Creates evidence of relationships, with its links to its document and to both ends.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `document`, `from`, `to` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row.document})
MATCH (a:Entity {dataset: $dataset, id: row.from})
MATCH (b:Entity {dataset: $dataset, id: row.to})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(a)
CREATE (v)-[:ABOUT]->(b)
