// Relationships that hold on to nodes which are to be removed, by id and type.
//
// The other end may have any label, so none stands in its pattern.
//
// @mode  read
// @param ids  string[]  ids of nodes of ours
// @row   id    string
// @row   type  string
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (v:Evidence {id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (m:Measure {id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (f:Figure {id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
