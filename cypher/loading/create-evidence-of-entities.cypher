// Creates evidence of entities, with its links to its document and to the entity.
//
// @mode  write
// @param rows  map[]  each with `document`, `about` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.about})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(e)
