// How many relationships some entities have, as `relationship/of-entities` lists them.
//
// The slot in <…> is filled from `relationship/held`.
//
// @mode  read
// @param ids        string[]
// @param rollUp     boolean
// @param via        string[] | null
// @param symmetric  string[]
// @param direction  string | null
// @param labels     string[] | null
// @param status     string[] | null
// @param from       string | null
// @param to         string | null
// @param undated    boolean
// @row   entityId  string
// @row   count     integer
// @row   undated   integer  how many of them have no bound
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <held $rollUp $via $symmetric $direction $labels $status $from $to $undated>
  RETURN
    count(r) AS count,
    count(CASE WHEN r.since IS NULL AND r.until IS NULL THEN 1 END) AS undated
}
RETURN entityId, count, undated
