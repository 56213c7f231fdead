// How many nodes and relationships are stored, by what they are; what there is none of has no row.
//
// @mode  read
// @param types  string[]  the relationship types that count
// @row   what   'entities' | 'documents' | 'evidence' | 'measures' | 'figures' | 'relationships'
// @row   count  integer
MATCH (e:Entity)
RETURN 'entities' AS what, count(e) AS count
UNION ALL
MATCH (d:Document)
RETURN 'documents' AS what, count(d) AS count
UNION ALL
MATCH (v:Evidence)
RETURN 'evidence' AS what, count(v) AS count
UNION ALL
MATCH (m:Measure)
RETURN 'measures' AS what, count(m) AS count
UNION ALL
MATCH (f:Figure)-[:MEASURES]->(e:Entity)
RETURN 'figures' AS what, count(f) AS count
UNION ALL
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
RETURN 'relationships' AS what, count(r) AS count
