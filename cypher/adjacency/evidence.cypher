// How many passages are about each entity and relationship, in lists with the same number.
//
// The rows have no order.
//
// @mode  read
// @row   count  integer
// @row   about  string[]  ids of entities, relationships and figures
MATCH (v:Evidence)
WITH v.about AS about, count(v) AS count
WITH count, collect(about) AS about
RETURN count, about
