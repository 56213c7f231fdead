// How many entities there are by their labels, relationships by their type, and figures and pieces of evidence.
//
// @mode  read
// @param types  string[]  the relationship types that count
// @row   what   'entity' | 'relationship' | 'figure' | 'evidence'
// @row   names  string[]  the entities' labels, in no order of their own, or the type
// @row   count  integer
MATCH (e:Entity)
WITH labels(e) AS names, count(e) AS count
RETURN 'entity' AS what, names, count
UNION ALL
MATCH (a:Entity)-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]->(b:Entity)
WHERE type(r) IN $types
WITH type(r) AS type, count(r) AS count
RETURN 'relationship' AS what, [type] AS names, count
UNION ALL
MATCH (f:Figure)
WITH count(f) AS count
RETURN 'figure' AS what, [] AS names, count
UNION ALL
MATCH (v:Evidence)
WITH count(v) AS count
RETURN 'evidence' AS what, [] AS names, count
