// The relationships of an entity, by the neighbour's id and then the relationship's.
//
// @mode  read
// @param id     string           the entity to start from
// @param types  string[] | null  keeps only these relationship types; null keeps all
// @row   relationshipId  string
// @row   type            string
// @row   direction       'OUT' | 'IN'  as seen from the entity
// @row   neighbourId     string
MATCH (entity:Entity {id: $id})-[relationship]-(neighbour:Entity)
WHERE $types IS NULL OR type(relationship) IN $types
RETURN
  relationship.id AS relationshipId,
  type(relationship) AS type,
  CASE
    WHEN startNode(relationship).id = $id THEN 'OUT'
    ELSE 'IN'
  END AS direction,
  neighbour.id AS neighbourId
ORDER BY neighbourId, relationshipId
