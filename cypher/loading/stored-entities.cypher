// All entities, by id.
//
// @mode  read
// @row   id          string
// @row   labels      string[]  in no order of their own
// @row   properties  map       the id among them
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties
ORDER BY id
