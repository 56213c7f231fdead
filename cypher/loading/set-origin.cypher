// Records the source of the data.
//
// @mode  write
// @param id      string  the id of the data set
// @param origin  string  'seeds' | 'import'
MATCH (d:Dataset {id: $id})
SET d.origin = $origin
