// The relationships of one type that start in a range of ids, in lists with the same status and dates.
//
// The rows have no order. An id contains both ends.
//
// @mode  read
// @param first   string    the least id in the range
// @param before  string    all ids in the range are less than this
// @row   status  string | null
// @row   since   string | null
// @row   until   string | null
// @row   ids     string[]  of relationships
MATCH (a:Entity)-[r:<type>]->(b:Entity)
WHERE a.id >= $first AND a.id < $before
RETURN r.status AS status, r.since AS since, r.until AS until, collect(r.id) AS ids
