// How many pieces of evidence the names, properties, relationships and figures of some entities have.
//
// @mode  read
// @param ids  string[]
// @row   entityId  string
// @row   count     integer
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  OPTIONAL MATCH (entity)-[r]-(:Entity)
  WITH entity, collect(DISTINCT r.id) AS relationshipIds
  OPTIONAL MATCH (f:Figure)-[:MEASURES]->(entity)
  WITH entity.id AS id, relationshipIds, collect(f.id) AS figureIds
  UNWIND relationshipIds + figureIds + [id] AS about
  MATCH (v:Evidence {about: about})
  RETURN count(v) AS count
}
RETURN entityId, count
