// Creates evidence of relationships, with its links to its document and to both ends.
//
// @mode  write
// @param rows  map[]  each with `document`, `from`, `to` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(a)
CREATE (v)-[:ABOUT]->(b)
