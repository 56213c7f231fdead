// Some entities, as far as questions that walk the graph need them, in lists of those with the same labels.
//
// In no order, but in the same one in both lists; an unknown id is left out.
//
// @mode  read
// @param ids  string[]
// @row   labels  string[]  in no order of their own
// @row   ids     string[]
// @row   names   string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH labels(e) AS labels, collect(e.id) AS ids, collect(e.name) AS names
RETURN labels, ids, names
