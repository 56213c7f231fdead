// The relationships by which some entities belong to others or lie in places, in lists of those with the same type, status and time.
//
// In no order, each once in its list; their ids tell their ends.
//
// @mode  read
// @param ids  string[]  of entities
// @row   type    string
// @row   status  string | null
// @row   since   string | null
// @row   until   string | null
// @row   ids     string[]  of relationships
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[r:PART_OF|AFFILIATED_WITH|LOCATED_IN]->(whole:Entity)
RETURN
  type(r) AS type,
  r.status AS status,
  r.since AS since,
  r.until AS until,
  collect(DISTINCT r.id) AS ids
