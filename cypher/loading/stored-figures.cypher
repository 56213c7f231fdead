// Some figures in order of id, each with the entity that it measures.
//
// @mode  read
// @param dataset  string   whose records are read
// @param after    string   all ids are greater than this
// @param most     integer  how many are read at most
// @row   id          string
// @row   ofId        string
// @row   properties  map     the id and the measure among them
MATCH (f:Figure {dataset: $dataset})-[:MEASURES]->(e:Entity)
WHERE f.id > $after
RETURN f.id AS id, e.id AS ofId, properties(f) AS properties
ORDER BY f.dataset, id
LIMIT $most
