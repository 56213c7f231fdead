// How many passages bear on each entity and relationship; in no order.
//
// @mode  read
// @row   about  string
// @row   count  integer
MATCH (v:Evidence)
WITH v.about AS about, count(v) AS count
RETURN about, count
