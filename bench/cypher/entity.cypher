// A hospital with its place, the number of its partners and the first 20 by name.
MATCH (h:Entity {id: $id})
RETURN
  h.name AS name,
  COLLECT { MATCH (h)-[:LOCATED_IN]->(p:Entity) RETURN p.name } AS places,
  COUNT { (h)-[:PARTNERS_WITH]-(:Entity) } AS total,
  COLLECT { MATCH (h)-[r:PARTNERS_WITH]-(o:Entity) RETURN o {.id, .name} ORDER BY o.name, r.id LIMIT 20 } AS partners
