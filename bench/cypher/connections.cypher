// Whether each two of three entities are joined: one shortest way for each pair.
MATCH (a:Entity {id: $a}), (b:Entity {id: $b}), (c:Entity {id: $c})
MATCH p = shortestPath((a)-[:PARTNERS_WITH|SUPPORTS|MEMBER_OF|PART_OF|LEADS|AFFILIATED_WITH*..6]-(b))
MATCH q = shortestPath((a)-[:PARTNERS_WITH|SUPPORTS|MEMBER_OF|PART_OF|LEADS|AFFILIATED_WITH*..6]-(c))
MATCH r = shortestPath((b)-[:PARTNERS_WITH|SUPPORTS|MEMBER_OF|PART_OF|LEADS|AFFILIATED_WITH*..6]-(c))
WITH length(p) + length(q) + length(r) AS hops
RETURN toString(hops) AS answer
