// A hospital, its first 30 partners by name, and the certifications of each.
MATCH (h:Entity {id: $id})-[r:PARTNERS_WITH]-(o:Entity)
WITH h, o
ORDER BY o.name, r.id
LIMIT 30
RETURN
  h.name AS name,
  o.id AS id,
  o.name AS partner,
  COLLECT { MATCH (o)-[:CERTIFIED_AS]->(c:Entity) RETURN c {.id, .name} } AS certifications
