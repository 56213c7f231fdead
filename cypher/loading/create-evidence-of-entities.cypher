// Creates evidence of entities, with its links to its document and to the entity.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `document`, `about` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row.document})
MATCH (e:Entity {dataset: $dataset, id: row.about})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(e)
