// No rows; takes away documents, and fails where a relationship still holds one.
//
// @mode  write
// @param ids  string[]
UNWIND $ids AS id
MATCH (d:Document {id: id})
DELETE d
