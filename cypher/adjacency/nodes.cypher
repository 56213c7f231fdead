// The ids and names of all entities for the index of relationships, in lists of entities with the same labels.
//
// The rows have no order. Both lists have the same order.
//
// @mode  read
// @row   labels  string[]  in no order
// @row   ids     string[]
// @row   names   string[]
MATCH (e:Entity)
WITH labels(e) AS labels, collect(e.id) AS ids, collect(e.name) AS names
RETURN labels, ids, names
