// Some entities in order of id.
//
// @mode  read
// @param dataset  string   whose records are read
// @param after    string   all ids are greater than this
// @param most     integer  how many are read at most
// @row   id          string
// @row   labels      string[]  in no order of their own
// @row   properties  map       the id among them
MATCH (e:Entity {dataset: $dataset})
WHERE e.id > $after
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties
ORDER BY e.dataset, id
LIMIT $most
