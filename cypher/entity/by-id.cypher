// Entities by their ids, without a row for an unknown id.
//
// @mode  read
// @param dataset  string    whose records are read
// @param ids      string[]
// @row   id          string
// @row   labels      string[]  in no order of their own
// @row   properties  map       the id among them
UNWIND $ids AS id
MATCH (e:Entity {dataset: $dataset, id: id})
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties
