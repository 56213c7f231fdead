// How many nodes are stored, by kind of record.
//
// A kind without nodes has no row.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   what   'entities' | 'documents' | 'evidence' | 'measures' | 'figures'
// @row   count  integer
MATCH (e:Entity {dataset: $dataset})
RETURN 'entities' AS what, count(e) AS count
UNION ALL
MATCH (d:Document {dataset: $dataset})
RETURN 'documents' AS what, count(d) AS count
UNION ALL
MATCH (v:Evidence {dataset: $dataset})
RETURN 'evidence' AS what, count(v) AS count
UNION ALL
MATCH (m:Measure {dataset: $dataset})
RETURN 'measures' AS what, count(m) AS count
UNION ALL
MATCH (f:Figure {dataset: $dataset})-[:MEASURES]->(e:Entity)
RETURN 'figures' AS what, count(f) AS count
