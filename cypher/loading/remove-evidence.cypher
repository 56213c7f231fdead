// No rows; takes away evidence, and fails where a relationship still holds one.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (v:Evidence {id: id})
DELETE v
