// The copies of the data set whose records are to be removed, without a row if that was never recorded.
//
// @mode  read
// @param id  string  the id of the data set
// @row   copies  string[]  what the property `dataset` of their records is
MATCH (d:Dataset {id: $id})
WHERE d.stale IS NOT NULL
RETURN d.stale AS copies
