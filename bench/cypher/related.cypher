// The hospitals that are members of a program: the number, and the first 20.
MATCH (:Entity {id: $program})<-[:MEMBER_OF]-(h:Hospital)
WITH DISTINCT h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
