// All entities, as far as questions that walk the graph need them; in no order.
//
// @mode  read
// @row   id      string
// @row   labels  string[]  in no order of their own
// @row   name    string
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels, e.name AS name
