// The figures of entities that match a filter, after a position in an order.
//
// The slots in <…> are filled from `cypher/filter/`, `figure/fits` and `cypher/order/`.
//
// @mode  read
// @param values    any[]            the values of the filter's conditions
// @param labels    string[] | null  only figures of entities with one of these labels; null for all
// @param measures  string[] | null
// @param subject   map | null
// @param from      string | null
// @param to        string | null
// @param undated   boolean
// @param after     any[] | null     the keys of the last row already seen; null for the first page
// @param limit     integer          how many rows at most
// @row   id    string
// @row   keys  any[]   what it is ordered by, the id last
MATCH (f:Figure)-[:MEASURES]->(e:Entity)
WHERE
  <fits $measures $subject $from $to $undated> AND
  ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels)) AND
  <filter $values>
WITH f, e, <keys>
WHERE $after IS NULL OR (<behind $after>)
RETURN f.id AS id, <list of keys> AS keys
ORDER BY <order>
LIMIT $limit
