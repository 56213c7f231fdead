// All relationships of these types between entities, as far as questions that walk the graph need them; in no order.
//
// @mode  read
// @param types  string[]
// @row   id      string
// @row   type    string
// @row   fromId  string
// @row   toId    string
// @row   status  string | null
// @row   since   string | null
// @row   until   string | null
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
RETURN
  r.id AS id,
  type(r) AS type,
  a.id AS fromId,
  b.id AS toId,
  r.status AS status,
  r.since AS since,
  r.until AS until
