// How many passages bear on some entities and relationships, in lists of those with as many; those without any are left out.
//
// @mode  read
// @param ids  string[]  of entities and relationships
// @row   count  integer
// @row   ids    string[]
UNWIND $ids AS id
MATCH (v:Evidence {about: id})
WITH id, count(v) AS count
RETURN count, collect(id) AS ids
