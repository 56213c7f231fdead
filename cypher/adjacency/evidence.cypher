// How many passages bear on entities and relationships, in lists of those with as many; in no order.
//
// @mode  read
// @row   count  integer
// @row   about  string[]
MATCH (v:Evidence)
WITH v.about AS about, count(v) AS count
WITH count, collect(about) AS about
RETURN count, about
