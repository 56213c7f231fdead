// Removes evidence with all their relationships.
//
// @mode  write
// @param dataset  string    to which the records belong
// @param ids      string[]
UNWIND $ids AS id
MATCH (v:Evidence {dataset: $dataset, id: id})
DETACH DELETE v
