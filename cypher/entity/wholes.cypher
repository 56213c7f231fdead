// What entities are part of, belong to and where they are located, by id and the other end's id.
//
// @mode  read
// @param ids  string[]
// @row   id      string
// @row   type    'PART_OF' | 'LOCATED_IN' | 'AFFILIATED_WITH'
// @row   wholeId  string
// @row   labels   string[]  the labels of the whole
// @row   status   string | null
// @row   role     string | null  of who belongs to it
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
