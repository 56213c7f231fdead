// How many relationships of one type there are between entities.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   count  integer
MATCH (a:Entity {dataset: $dataset})-[r:<type>]->(b:Entity)
RETURN count(r) AS count
