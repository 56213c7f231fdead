// The institutions and places of entities by PART_OF, AFFILIATED_WITH and LOCATED_IN, in order of both ids.
//
// @mode  read
// @param ids  string[]
// @row   id      string
// @row   type    'PART_OF' | 'LOCATED_IN' | 'AFFILIATED_WITH'
// @row   wholeId  string
// @row   labels   string[]  the labels of the other end
// @row   status   string | null
// @row   role     string | null  the role in an affiliation
// @row   until    string | null
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:PART_OF|LOCATED_IN|AFFILIATED_WITH]->(whole:Entity)
RETURN
  id,
  type(r) AS type,
  whole.id AS wholeId,
  labels(whole) AS labels,
  r.status AS status,
  r.role AS role,
  r.until AS until
ORDER BY id, wholeId
