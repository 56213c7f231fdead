// How many partners each pair of the hospitals of a city shares, the pairs with the most first.
MATCH (p:Entity {id: $place})<-[:PART_OF*0..1]-(q:Entity)<-[:LOCATED_IN]-(h:Hospital)
WITH collect(DISTINCT h.id) AS ids
MATCH (a:Hospital)-[:PARTNERS_WITH|SUPPORTS]-(x:Entity)-[:PARTNERS_WITH|SUPPORTS]-(b:Hospital)
WHERE a.id IN ids AND b.id IN ids AND a.id < b.id
WITH a.id AS a, b.id AS b, count(DISTINCT x) AS shared
ORDER BY shared DESC, a, b
LIMIT 20
RETURN a + ' ' + b + ' ' + toString(shared) AS answer
