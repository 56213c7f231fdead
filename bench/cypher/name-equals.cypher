// The hospitals with a name.
MATCH (h:Entity {name: $name})
WHERE h:Hospital
WITH h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
