// Removes figures with all their relationships.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (f:Figure {id: id})
DETACH DELETE f
