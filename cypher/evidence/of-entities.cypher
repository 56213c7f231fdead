// A page of the evidence of each of some entities: of its names, properties, relationships and figures.
//
// The slots in <…> are filled from `cypher/order/`.
//
// @mode  read
// @param ids    string[]
// @param after  any[] | null  the keys of the last row already seen; null for the first page
// @param limit  integer       how many rows at most for each entity
// @row   entityId    string
// @row   evidenceId  string
// @row   keys        any[]   what it is ordered by, the evidence's id last
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  OPTIONAL MATCH (entity)-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]-(:Entity)
  WITH entity, collect(DISTINCT r.id) AS relationshipIds
  OPTIONAL MATCH (f:Figure)-[:MEASURES]->(entity)
  WITH entity.id AS id, relationshipIds, collect(f.id) AS figureIds
  UNWIND relationshipIds + figureIds + [id] AS about
  MATCH (v:Evidence {about: about})
  WITH v, <keys>
  WHERE $after IS NULL OR (<behind $after>)
  RETURN v.id AS evidenceId, <list of keys> AS keys
  ORDER BY <order>
  LIMIT $limit
}
RETURN entityId, evidenceId, keys
