// Creates evidence of figures, with its links to its document and to the figure.
//
// @mode  write
// @param rows  map[]  each with `document`, `about` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (f:Figure {id: row.about})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(f)
