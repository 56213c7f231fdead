// All figures, each with the entity that it measures, by id.
//
// @mode  read
// @row   id          string
// @row   ofId        string
// @row   properties  map     the id and the measure among them
MATCH (f:Figure)-[:MEASURES]->(e:Entity)
RETURN f.id AS id, e.id AS ofId, properties(f) AS properties
ORDER BY id, ofId
