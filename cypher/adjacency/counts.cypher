// How many relationships of one type there are between entities.
//
// @mode  read
// @row   count  integer
MATCH (a:Entity)-[r:<type>]->(b:Entity)
RETURN count(r) AS count
