// Removes some nodes with one label of a copy of the data set, with their relationships.
//
// The condition on the id lets Neo4j use its index.
//
// @mode  write
// @param dataset  string   the copy
// @param most     integer  how many are removed at most
// @row   count  integer  how many were removed
MATCH (n:<Label> {dataset: $dataset})
WHERE n.id IS NOT NULL
WITH n
LIMIT $most
DETACH DELETE n
RETURN count(*) AS count
