// All measures, by id.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   id          string
// @row   properties  map     the id among them
MATCH (m:Measure {dataset: $dataset})
RETURN m.id AS id, properties(m) AS properties
ORDER BY id
