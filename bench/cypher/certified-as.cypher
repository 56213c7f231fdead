// The hospitals with a certification: the number, and the first 20.
MATCH (:Entity {id: $certification})<-[:CERTIFIED_AS]-(h:Hospital)
WITH DISTINCT h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
