// How many pieces of evidence the names, properties and relationships of some entities have.
//
// @mode  read
// @param ids  string[]
// @row   entityId  string
// @row   count     integer
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  OPTIONAL MATCH (entity)-[r]-(:Entity)
  WITH entity.id AS id, collect(DISTINCT r.id) AS relationshipIds
  UNWIND relationshipIds + [id] AS about
  MATCH (v:Evidence {about: about})
  RETURN count(v) AS count
}
RETURN entityId, count
