// All relationships of these types between entities, by id.
//
// @mode  read
// @param types  string[]  the relationship types
// @row   id          string | null  null for a foreign relationship
// @row   type        string
// @row   fromId      string
// @row   toId        string
// @row   properties  map            the id among them
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
RETURN r.id AS id, type(r) AS type, a.id AS fromId, b.id AS toId, properties(r) AS properties
ORDER BY id, fromId, toId
