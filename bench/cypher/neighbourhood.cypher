// The entities at most two hops from one, the nearer first, then those with the most relationships.
MATCH p = (a:Entity {id: $a})-[*1..2]-(b:Entity)
WHERE b.id <> $a
WITH b, min(length(p)) AS far
WITH b, far, COUNT { (b)-[]-(:Entity) } AS degree
ORDER BY far, degree DESC, b.id
LIMIT $most
RETURN b.id AS answer
