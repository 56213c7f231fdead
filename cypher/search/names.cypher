// The English names and aliases of all entities for the index of names, in no order.
//
// @mode  read
// @row   id       string
// @row   nameEn   string | null
// @row   aliases  string[]  in no order of their own
MATCH (e:Entity)
RETURN e.id AS id, e.nameEn AS nameEn, coalesce(e.aliases, []) AS aliases
