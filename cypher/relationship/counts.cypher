// How many relationships entities have themselves, by type, direction and what the other end is.
//
// @mode  read
// @param ids  string[]
// @row   id        string
// @row   type      string
// @row   outgoing  boolean
// @row   labels    string[]  the labels of the other end
// @row   count     integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]-(other:Entity)
WITH id, type(r) AS type, startNode(r).id = id AS outgoing, labels(other) AS labels, count(r) AS count
RETURN id, type, outgoing, labels, count
ORDER BY id, type
