// How many shortest ways there are from one entity to another, as sequences of entities, and how long they are.
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH p = allShortestPaths((a)-[:PARTNERS_WITH|SUPPORTS|MEMBER_OF|PART_OF|LEADS|AFFILIATED_WITH*..6]-(b))
WITH DISTINCT length(p) AS hops, [n IN nodes(p) | n.id] AS way
WITH hops, count(way) AS ways
RETURN toString(hops) + ' ' + toString(ways) AS answer
