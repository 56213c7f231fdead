// The hospitals of a county with one of some certifications: the number, and the first ten with all certifications.
MATCH (:Entity {id: $county})<-[:LOCATED_IN]-(h:Hospital)
WHERE EXISTS { MATCH (h)-[:CERTIFIED_AS]->(c:Certification) WHERE c.id IN $certifications }
WITH h
ORDER BY h.id
WITH collect(h) AS found
UNWIND found[..10] AS h
RETURN
  size(found) AS total,
  h.id AS id,
  h.name AS name,
  COLLECT { MATCH (h)-[:CERTIFIED_AS]->(c:Entity) RETURN c {.id, .name} } AS certifications
