// Creates evidence of entities, with its links to its document and to the entity.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     any[][]  each [document, about, id, property, value, fragment, start, knowledge]; null is unknown
UNWIND $rows AS row
MATCH (d:Document {dataset: $dataset, id: row[0]})
MATCH (e:Entity {dataset: $dataset, id: row[1]})
CREATE (v:Evidence {
  dataset: $dataset, document: row[0], about: row[1], id: row[2], property: row[3], value: row[4],
  fragment: row[5], start: row[6], knowledge: row[7]
})
CREATE (v)-[:`IN`]->(d)
CREATE (v)-[:ABOUT]->(e)
