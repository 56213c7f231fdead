// Removes measures, and fails if one still has a relationship.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (m:Measure {id: id})
DELETE m
