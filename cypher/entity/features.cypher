// The values for grouping of the entities of one label that match a filter, in no order.
//
// The slots in <…> are filled from `cypher/filter/`.
//
// @mode  read
// @param values  any[]    the values of the filter's conditions
// @param limit   integer  how many rows at most
// @row   id         string
// @row   kind       string | null  the finer kind
// @row   level      string | null
// @row   ownership  string | null
// @row   status     string | null
// @row   start      string | null
MATCH (e:<Label>)
WHERE <filter $values>
RETURN
  e.id AS id,
  e.kind AS kind,
  e.level AS level,
  e.ownership AS ownership,
  e.status AS status,
  e.start AS start
LIMIT $limit
