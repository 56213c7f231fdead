// Removes entities with all their relationships.
//
// @mode  write
// @param dataset  string    to which the records belong
// @param ids      string[]
UNWIND $ids AS id
MATCH (e:Entity {dataset: $dataset, id: id})
DETACH DELETE e
