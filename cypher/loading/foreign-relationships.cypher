// Some relationships of the nodes of a copy of the data set that do not belong to it: one for each label at most.
//
// The other end may have any label, so its pattern has none.
//
// @mode  read
// @param dataset  string    the copy
// @param types    string[]  the relationship types that Yilian creates
// @row   id    string  of the node
// @row   type  string
MATCH (e:Entity {dataset: $dataset})-[r]-(other)
WHERE NOT type(r) IN $types OR coalesce(toString(other.dataset), '') <> $dataset
WITH e, r
LIMIT 1
RETURN e.id AS id, type(r) AS type
UNION ALL
MATCH (d:Document {dataset: $dataset})-[r]-(other)
WHERE NOT type(r) IN $types OR coalesce(toString(other.dataset), '') <> $dataset
WITH d, r
LIMIT 1
RETURN d.id AS id, type(r) AS type
UNION ALL
MATCH (v:Evidence {dataset: $dataset})-[r]-(other)
WHERE NOT type(r) IN $types OR coalesce(toString(other.dataset), '') <> $dataset
WITH v, r
LIMIT 1
RETURN v.id AS id, type(r) AS type
UNION ALL
MATCH (m:Measure {dataset: $dataset})-[r]-(other)
WHERE NOT type(r) IN $types OR coalesce(toString(other.dataset), '') <> $dataset
WITH m, r
LIMIT 1
RETURN m.id AS id, type(r) AS type
UNION ALL
MATCH (f:Figure {dataset: $dataset})-[r]-(other)
WHERE NOT type(r) IN $types OR coalesce(toString(other.dataset), '') <> $dataset
WITH f, r
LIMIT 1
RETURN f.id AS id, type(r) AS type
