// Removes some relationships of the entities of a copy of the data set that are removed next.
//
// An entity may have more relationships than one transaction should remove.
// The other end may have any label, so its pattern has none.
//
// @mode  write
// @param dataset   string   the copy
// @param entities  integer  how many entities are examined
// @param most      integer  how many relationships are removed at most
// @row   count  integer  how many were removed
MATCH (e:Entity {dataset: $dataset})
WHERE e.id IS NOT NULL
WITH e
LIMIT $entities
MATCH (e)-[r]-(other)
WITH DISTINCT r
LIMIT $most
DELETE r
RETURN count(*) AS count
