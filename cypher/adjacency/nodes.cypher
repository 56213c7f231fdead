// All entities, as far as questions that walk the graph need them, in lists of those with the same labels.
//
// In no order, but in the same one in both lists.
//
// @mode  read
// @row   labels  string[]  in no order of their own
// @row   ids     string[]
// @row   names   string[]
MATCH (e:Entity)
WITH labels(e) AS labels, collect(e.id) AS ids, collect(e.name) AS names
RETURN labels, ids, names
