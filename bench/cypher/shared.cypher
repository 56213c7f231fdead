// The number of partners that two entities share, and the first 20 by name.
MATCH (:Entity {id: $a})-[:PARTNERS_WITH|SUPPORTS]-(x:Entity)-[:PARTNERS_WITH|SUPPORTS]-(:Entity {id: $b})
WITH DISTINCT x
ORDER BY x.name, x.id
WITH collect(x {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
