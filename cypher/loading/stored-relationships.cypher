// The relationships of these types that start in a range of ids, in no order.
//
// @mode  read
// @param dataset  string    whose records are read
// @param types    string[]  the relationship types
// @param first    string    the least id in the range
// @param before   string    all ids in the range are less than this
// @row   id          string | null  null for a foreign relationship
// @row   type        string
// @row   fromId      string
// @row   toId        string
// @row   properties  map            the id among them
MATCH (a:Entity {dataset: $dataset})-[r]->(b:Entity)
WHERE a.id >= $first AND a.id < $before AND type(r) IN $types
RETURN r.id AS id, type(r) AS type, a.id AS fromId, b.id AS toId, properties(r) AS properties
