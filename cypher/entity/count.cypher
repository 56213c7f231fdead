// How many entities of one label match a filter.
//
// The slots in <…> are filled from `cypher/filter/`.
//
// @mode  read
// @param values  any[]  the values of the filter's conditions
// @row   count  integer
MATCH (e:<Label>)
WHERE <filter $values>
RETURN count(e) AS count
