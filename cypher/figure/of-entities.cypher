// The figures of some entities after a position in the order of each entity.
//
// The slots in <…> are filled from `entity/holders`, `figure/fits` and `cypher/order/`.
//
// @mode  read
// @param ids       string[]
// @param rollUp    boolean
// @param measures  string[] | null
// @param subject   map | null
// @param from      string | null
// @param to        string | null
// @param undated   boolean
// @param after     any[] | null     the keys of the last row already seen; null for the first page
// @param limit     integer          how many rows at most for each entity
// @row   entityId  string
// @row   figureId  string
// @row   keys      any[]   what it is ordered by, the figure's id last
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <holders $rollUp>
  UNWIND holderIds AS holderId
  MATCH (f:Figure)-[:MEASURES]->(e:Entity {id: holderId})
  WHERE <fits $measures $subject $from $to $undated>
  WITH f, e, <keys>
  WHERE $after IS NULL OR (<behind $after>)
  RETURN f.id AS figureId, <list of keys> AS keys
  ORDER BY <order>
  LIMIT $limit
}
RETURN entityId, figureId, keys
