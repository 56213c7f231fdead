// All entities with what the index of relationships needs of them, in lists of those with the same labels.
//
// In no order, but both lists have the same one.
//
// @mode  read
// @row   labels  string[]  in no order
// @row   ids     string[]
// @row   names   string[]
MATCH (e:Entity)
WITH labels(e) AS labels, collect(e.id) AS ids, collect(e.name) AS names
RETURN labels, ids, names
