// Removes measures, and fails if one still has a relationship.
//
// @mode  write
// @param dataset  string    to which the records belong
// @param ids      string[]
UNWIND $ids AS id
MATCH (m:Measure {dataset: $dataset, id: id})
DELETE m
