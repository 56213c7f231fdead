// Entities whose name holds a text as it is written.
MATCH (e:Entity)
WHERE e.name CONTAINS $text
RETURN e.id AS answer
ORDER BY answer
LIMIT 10
