// All entities for the index of relationships, in lists of entities with the same labels and traits.
//
// The rows have no order. Both lists have the same order.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   labels         string[]  in no order
// @row   subkind        string | null
// @row   level          string | null
// @row   ownership      string | null
// @row   status         string | null
// @row   start          string | null
// @row   end            string | null
// @row   provinceLevel  boolean
// @row   family         string | null
// @row   ids            string[]
// @row   names          string[]
MATCH (e:Entity {dataset: $dataset})
WITH
  labels(e) AS labels,
  e.kind AS subkind,
  e.level AS level,
  e.ownership AS ownership,
  e.status AS status,
  e.start AS start,
  e.end AS end,
  coalesce(e.provinceLevel, false) AS provinceLevel,
  e.family AS family,
  collect(e.id) AS ids,
  collect(e.name) AS names
RETURN labels, subkind, level, ownership, status, start, end, provinceLevel, family, ids, names
