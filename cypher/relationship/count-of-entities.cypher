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
// @row   entityId  string
// @row   count     integer
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <held $rollUp $via $symmetric $direction $labels $status>
  RETURN count(r) AS count
}
RETURN entityId, count
