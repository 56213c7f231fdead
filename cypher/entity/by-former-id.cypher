// Entities by their former ids, without a row for an unknown id.
//
// @mode  read
// @param dataset  string    whose records are read
// @param ids      string[]
// @row   formerId    string
// @row   id          string
// @row   labels      string[]  in no order of their own
// @row   properties  map       the id among them
MATCH (e:Entity {dataset: $dataset})
WHERE e.formerIds IS NOT NULL
UNWIND e.formerIds AS formerId
WITH e, formerId
WHERE formerId IN $ids
RETURN formerId, e.id AS id, labels(e) AS labels, properties(e) AS properties
