// The entities of one label that match a filter, after a position in an order.
//
// The slots in <…> are filled from `cypher/filter/`, `cypher/order/` and, for an order by partners, `entity/partners`.
//
// @mode  read
// @param values  any[]         the values of the filter's conditions
// @param levels  string[]      the levels of hospitals, the lowest first
// @param after   any[] | null  the keys of the last row already seen; null for the first page
// @param limit   integer       how many rows at most
// @row   id    string
// @row   keys  any[]   what it is ordered by, the id last
MATCH (e:<Label>)
WHERE <filter $values>
<partners>
WITH e, <keys $levels>
WHERE $after IS NULL OR (<behind $after>)
RETURN e.id AS id, <list of keys> AS keys
ORDER BY <order>
LIMIT $limit
