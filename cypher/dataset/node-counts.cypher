// How many nodes are stored, by kind of record.
//
// A kind without nodes has no row.
//
// @mode  read
// @row   what   'entities' | 'documents' | 'evidence' | 'measures' | 'figures'
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
