// The departments whose name contains a phrase, from the full-text index.
CALL db.index.fulltext.queryNodes('benchNames', $phrase) YIELD node
RETURN node.id AS id, node.name AS name
LIMIT 10
