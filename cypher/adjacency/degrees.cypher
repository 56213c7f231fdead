// How many relationships some entities have, in lists of those with as many; those without any are left out.
//
// @mode  read
// @param ids  string[]
// @row   count  integer
// @row   ids    string[]
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[r]-(other:Entity)
WITH entity.id AS id, count(r) AS count
RETURN count, collect(id) AS ids
