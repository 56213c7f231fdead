// Creates evidence of figures, with its links to its document and to the figure.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     any[][]  each [document, about, id, fragment, start, knowledge]; null is unknown
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row[0]})
MATCH (f:Figure {dataset: $dataset, id: row[1]})
CREATE (v:Evidence {
  dataset: $dataset, document: row[0], about: row[1], id: row[2], fragment: row[3], start: row[4], knowledge: row[5]
})
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(f)
