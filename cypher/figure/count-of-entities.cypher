// How many figures some entities have, as `figure/of-entities` lists them.
//
// The slots in <…> are filled from `entity/holders` and `figure/fits`.
//
// @mode  read
// @param ids       string[]
// @param rollUp    boolean
// @param measures  string[] | null
// @param subject   map | null
// @param from      string | null
// @param to        string | null
// @param undated   boolean
// @row   entityId  string
// @row   count     integer
// @row   dateless  integer  how many of them have no date
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <holders $rollUp>
  UNWIND holderIds AS holderId
  MATCH (f:Figure)-[:MEASURES]->(e:Entity {id: holderId})
  WHERE <fits $measures $subject $from $to $undated>
  RETURN
    count(f) AS count,
    count(CASE WHEN f.asOf IS NULL AND f.since IS NULL AND f.until IS NULL THEN 1 END) AS dateless
}
RETURN entityId, count, dateless
