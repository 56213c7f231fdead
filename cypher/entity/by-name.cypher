// The entities that have a name: canonical, English or another one; by id.
//
// @mode  read
// @param name   string
// @param limit  integer  how many rows at most
// @row   id  string
MATCH (e:Entity)
WHERE e.name = $name OR e.nameEn = $name OR $name IN e.aliases
RETURN e.id AS id
ORDER BY id
LIMIT $limit
