// Creates evidence of relationships, with its links to its document and to both ends.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     any[][]  each [document, from, to, id, about, fragment, start, knowledge]; null is unknown
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row[0]})
MATCH (a:Entity {dataset: $dataset, id: row[1]})
MATCH (b:Entity {dataset: $dataset, id: row[2]})
CREATE (v:Evidence {
  dataset: $dataset, document: row[0], id: row[3], about: row[4], fragment: row[5], start: row[6], knowledge: row[7]
})
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(a)
CREATE (v)-[:ABOUT]->(b)
