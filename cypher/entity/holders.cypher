// The ids of the entities whose records count for `entity`, including itself, as `holderIds`.
//
// With roll-up, these include the parts of an institution and the places in a place.
//
// @mode  fragment
// @param rollUp  boolean
MATCH path = (entity)<-[:PART_OF|AFFILIATED_WITH*0..3]-(part:Entity)
WHERE
  part.id = entity.id OR
  ($rollUp AND
    all(step IN nodes(path)[1..]
      WHERE <is part> OR step:Province OR step:City OR step:County))
WITH entity, collect(DISTINCT part.id) AS holderIds
