// Removes documents, and fails if one still has a relationship.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (d:Document {id: id})
DELETE d
