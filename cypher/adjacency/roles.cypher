// The roles of persons in institutions, for searches, in no order.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   id     string    of the person
// @row   roles  string[]  in no order of their own
MATCH (p:Person {dataset: $dataset})-[r:AFFILIATED_WITH]->(:Entity)
WHERE r.role IS NOT NULL
RETURN p.id AS id, collect(r.role) AS roles
