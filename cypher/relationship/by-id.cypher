// Relationships, each found from its ends; an unknown one has no row.
//
// @mode  read
// @param rows  map[]  each with `id`, `from` and `to`
// @row   id          string
// @row   type        string
// @row   fromId      string
// @row   toId        string
// @row   properties  map     the id among them
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
RETURN r.id AS id, type(r) AS type, a.id AS fromId, b.id AS toId, properties(r) AS properties
