// All measures, by id.
//
// @mode  read
// @row   id          string
// @row   properties  map     the id among them
MATCH (m:Measure)
RETURN m.id AS id, properties(m) AS properties
ORDER BY id
