// The hospitals of a city and its counties: the number, and the first 20.
MATCH (:Entity {id: $place})<-[:PART_OF*0..1]-(:Entity)<-[:LOCATED_IN]-(h:Hospital)
WITH DISTINCT h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
