// Creates evidence of figures, with its links to its document and to the figure.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   each with `document`, `about` and `properties`, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row.document})
MATCH (f:Figure {dataset: $dataset, id: row.about})
CREATE (v:Evidence)
SET v = row.properties
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(f)
