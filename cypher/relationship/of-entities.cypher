// The relationships of some entities after a position in the order of each entity.
//
// The slots in <…> are filled from `relationship/held` and `cypher/order/`.
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
// @param after      any[] | null     the keys of the last row already seen; null for the first page
// @param limit      integer          how many rows at most for each entity
// @row   entityId        string
// @row   holderId        string  the entity, or the part of it that has the relationship
// @row   relationshipId  string
// @row   direction       'OUT' | 'IN' | 'BOTH'  as seen from the holder
// @row   otherId         string
// @row   keys            any[]   what it is ordered by, the relationship's id last
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <held $rollUp $via $symmetric $direction $labels $status $from $to $undated>
  WITH holderId, r, other, direction, <keys>
  WHERE $after IS NULL OR (<behind $after>)
  RETURN holderId, r.id AS relationshipId, direction, other.id AS otherId, <list of keys> AS keys
  ORDER BY <order>
  LIMIT $limit
}
RETURN entityId, holderId, relationshipId, direction, otherId, keys
