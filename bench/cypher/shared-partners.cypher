// The partners that two entities have in common.
MATCH (a:Entity {id: $a})-[:PARTNERS_WITH|SUPPORTS]-(x:Entity)-[:PARTNERS_WITH|SUPPORTS]-(b:Entity {id: $b})
RETURN DISTINCT x.id AS answer
ORDER BY answer
