// No rows; removes figures with all relationships.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (f:Figure {id: id})
DETACH DELETE f
