// How many relationships connect evidence to its document, and to the entities or figure that it is about.
//
// A label without such relationships has no row.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   to     'Document' | 'Entity' | 'Figure'
// @row   count  integer
MATCH (v:Evidence {dataset: $dataset})-[r:`IN`]->(d:Document)
RETURN 'Document' AS to, count(r) AS count
UNION ALL
MATCH (v:Evidence {dataset: $dataset})-[r:ABOUT]->(e:Entity)
RETURN 'Entity' AS to, count(r) AS count
UNION ALL
MATCH (v:Evidence {dataset: $dataset})-[r:ABOUT]->(f:Figure)
RETURN 'Figure' AS to, count(r) AS count
