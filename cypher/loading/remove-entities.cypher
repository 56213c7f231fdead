// Removes entities with all their relationships.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
