// The relationships of one type from entities in a range of ids, in lists of those with the same status and time.
//
// In no order; their ids tell their ends.
//
// @mode  read
// @param first   string    the least id that counts
// @param before  string    what ids are less than
// @row   status  string | null
// @row   since   string | null
// @row   until   string | null
// @row   ids     string[]  of relationships
MATCH (a:Entity)-[r:<type>]->(b:Entity)
WHERE a.id >= $first AND a.id < $before
RETURN r.status AS status, r.since AS since, r.until AS until, collect(r.id) AS ids
