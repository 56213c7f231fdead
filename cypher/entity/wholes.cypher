// What entities are part of and where they are located, by id and the other end's id.
//
// @mode  read
// @param ids  string[]
// @row   id      string
// @row   type    'PART_OF' | 'LOCATED_IN'
// @row   wholeId  string
// @row   labels   string[]  the labels of the whole
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:PART_OF|LOCATED_IN]->(whole:Entity)
RETURN id, type(r) AS type, whole.id AS wholeId, labels(whole) AS labels
ORDER BY id, wholeId
