// All documents, by id.
//
// @mode  read
// @row   id          string
// @row   properties  map     the id among them
MATCH (d:Document)
RETURN d.id AS id, properties(d) AS properties
ORDER BY id
