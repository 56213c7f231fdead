// Figures by their ids, without a row for an unknown id.
//
// @mode  read
// @param dataset  string    whose records are read
// @param ids      string[]
// @row   id          string
// @row   ofId        string  the entity that it measures
// @row   properties  map     the id and the measure among them
UNWIND $ids AS id
MATCH (f:Figure {dataset: $dataset, id: id})-[:MEASURES]->(e:Entity)
RETURN f.id AS id, e.id AS ofId, properties(f) AS properties
