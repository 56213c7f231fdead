// All documents, by id.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   id          string
// @row   properties  map     the id among them
MATCH (d:Document {dataset: $dataset})
RETURN d.id AS id, properties(d) AS properties
ORDER BY id
