// The hospitals that are partners of a hospital, by themselves or by their parts: the number, and the first 20.
MATCH (:Entity {id: $id})<-[:PART_OF*0..1]-(part:Entity)
MATCH (part)-[:PARTNERS_WITH|SUPPORTS]-(other:Entity)
MATCH (other)-[:PART_OF*0..1]->(h:Hospital)
WITH DISTINCT h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
