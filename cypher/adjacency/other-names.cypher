// The English names, aliases and former ids of the entities that have some, in no order.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   id         string
// @row   nameEn     string | null
// @row   aliases    string[]  in no order of their own
// @row   formerIds  string[]  in no order of their own
MATCH (e:Entity {dataset: $dataset})
WHERE e.nameEn IS NOT NULL OR e.aliases IS NOT NULL OR e.formerIds IS NOT NULL
RETURN
  e.id AS id,
  e.nameEn AS nameEn,
  coalesce(e.aliases, []) AS aliases,
  coalesce(e.formerIds, []) AS formerIds
