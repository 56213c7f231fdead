// Records the copies of the data set whose records are to be removed.
//
// @mode  write
// @param id      string    the id of the data set
// @param copies  string[]  what the property `dataset` of their records is
MATCH (d:Dataset {id: $id})
SET d.stale = $copies
