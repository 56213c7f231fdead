// No rows; takes away entities, and fails where a relationship still holds one.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
