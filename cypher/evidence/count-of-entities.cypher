// How many pieces of evidence the names, properties, relationships and figures of some entities have.
//
// @mode  read
// @param ids  string[]
// @row   entityId  string
// @row   count     integer
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  OPTIONAL MATCH (entity)-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]-(:Entity)
  WITH entity, collect(DISTINCT r.id) AS relationshipIds
  OPTIONAL MATCH (f:Figure)-[:MEASURES]->(entity)
  WITH entity.id AS id, relationshipIds, collect(f.id) AS figureIds
  UNWIND relationshipIds + figureIds + [id] AS about
  MATCH (v:Evidence {about: about})
  RETURN count(v) AS count
}
RETURN entityId, count
