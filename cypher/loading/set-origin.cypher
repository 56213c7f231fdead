// Records the source of the data.
//
// @mode  write
// @param dataset  string  the id of the data set
// @param origin   string  'seeds' | 'import'
MATCH (d:Dataset {id: $dataset})
SET d.origin = $origin
