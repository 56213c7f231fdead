// The hospitals whose name begins with a text.
MATCH (h:Entity)
WHERE h.name STARTS WITH $text AND h:Hospital
RETURN h.id AS id, h.name AS name
ORDER BY id
LIMIT 10
