// The foreign relationships of nodes that are to be removed, in order of id and type.
//
// Relationships of evidence and figures are omitted, because they are removed with their nodes.
// The other end may have any label, so its pattern has none.
//
// @mode  read
// @param dataset  string    to which the records belong
// @param ids      string[]  ids of nodes of the data set
// @row   id    string
// @row   type  string
UNWIND $ids AS id
MATCH (e:Entity {dataset: $dataset, id: id})-[r]-(other)
WHERE NOT other:Evidence AND NOT other:Figure
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {dataset: $dataset, id: id})-[r]-(other)
WHERE NOT other:Evidence
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (v:Evidence {dataset: $dataset, id: id})-[r]-(other)
WHERE NOT type(r) IN ['IN', 'ABOUT']
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (m:Measure {dataset: $dataset, id: id})-[r]-(other)
RETURN id, type(r) AS type
ORDER BY id, type
UNION ALL
UNWIND $ids AS id
MATCH (f:Figure {dataset: $dataset, id: id})-[r]-(other)
WHERE NOT type(r) IN ['MEASURES', 'ABOUT']
RETURN id, type(r) AS type
ORDER BY id, type
