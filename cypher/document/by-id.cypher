// Documents by their ids, without a row for an unknown id.
//
// @mode  read
// @param dataset  string    whose records are read
// @param ids      string[]
// @row   id          string
// @row   properties  map     the id among them
UNWIND $ids AS id
MATCH (d:Document {dataset: $dataset, id: id})
RETURN d.id AS id, properties(d) AS properties
