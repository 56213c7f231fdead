// Relationships by their ids, each found from one of its ends, without a row for an unknown id.
//
// @mode  read
// @param dataset  string  whose records are read
// @param rows     map[]   each an end as `near`, and the `ids` of relationships that are looked for there
// @row   id          string
// @row   type        string
// @row   properties  map     the id among them
UNWIND $rows AS row
MATCH (near:Entity {dataset: $dataset, id: row.near})-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH|SUCCEEDS]-(far:Entity)
WHERE r.id IN row.ids
RETURN r.id AS id, type(r) AS type, properties(r) AS properties
