// The relationships of one type that start in a range of ids, in lists with the same traits.
//
// The rows have no order. An id contains both ends.
//
// @mode  read
// @param dataset  string  whose records are read
// @param first    string  the least id in the range
// @param before   string  all ids in the range are less than this
// @row   status    string | null
// @row   since     string | null
// @row   until     string | null
// @row   reviewed  string | null
// @row   kind      string | null
// @row   hasMore   boolean   whether they have properties besides these and the id
// @row   ids       string[]  of relationships
MATCH (a:Entity {dataset: $dataset})-[r:<type>]->(b:Entity)
WHERE a.id >= $first AND a.id < $before
WITH
  r.status AS status,
  r.since AS since,
  r.until AS until,
  r.reviewed AS reviewed,
  r.kind AS kind,
  coalesce(r.subject, r.role, r.grade, r.rank, r.outOf, r.scope, r.count, r.note, r.noteEn) IS NOT NULL AS hasMore,
  collect(r.id) AS ids
RETURN status, since, until, reviewed, kind, hasMore, ids
