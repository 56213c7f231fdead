// No rows; removes entities with all relationships.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
