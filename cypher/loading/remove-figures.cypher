// No rows; takes away figures, and fails where a relationship still holds one.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (f:Figure {id: id})
DELETE f
