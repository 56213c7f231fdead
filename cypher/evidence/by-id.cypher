// Pieces of evidence by their ids, without a row for an unknown id.
//
// @mode  read
// @param ids  string[]
// @row   id         string
// @row   about      string
// @row   property   string | null
// @row   value      string | null
// @row   document   string
// @row   fragment   string | null
// @row   start      integer | null
// @row   knowledge  'stated' | 'implied'
UNWIND $ids AS id
MATCH (v:Evidence {id: id})
RETURN
  v.id AS id,
  v.about AS about,
  v.property AS property,
  v.value AS value,
  v.document AS document,
  v.fragment AS fragment,
  v.start AS start,
  v.knowledge AS knowledge
