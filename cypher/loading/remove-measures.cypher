// No rows; takes away measures, and fails where a relationship still holds one.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (m:Measure {id: id})
DELETE m
