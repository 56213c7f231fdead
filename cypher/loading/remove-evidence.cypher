// Removes evidence with all their relationships.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (v:Evidence {id: id})
DETACH DELETE v
