// The hospitals whose name contains a text: the number, and the first 20.
MATCH (h:Hospital)
WHERE h.name CONTAINS $text
WITH h
ORDER BY h.id
WITH collect(h {.id, .name}) AS found
RETURN size(found) AS total, found[..20] AS nodes
