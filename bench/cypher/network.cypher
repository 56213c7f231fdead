// The entities beside one, those with the most relationships first.
MATCH (a:Entity {id: $a})-[]-(b:Entity)
WITH DISTINCT b, COUNT { (b)-[]-(:Entity) } AS degree
ORDER BY degree DESC, b.id
LIMIT $most
RETURN b.id AS answer
