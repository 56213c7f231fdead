// The evidence whose ids are in a range, in no order.
//
// @mode  read
// @param dataset  string  whose records are read
// @param first    string  the least id in the range
// @param before   string  all ids in the range are less than this
// @row   id         string
// @row   about      string
// @row   property   string | null
// @row   value      string | null
// @row   document   string
// @row   fragment   string | null
// @row   start      integer | null
// @row   knowledge  'stated' | 'implied'
MATCH (v:Evidence {dataset: $dataset})
WHERE v.id >= $first AND v.id < $before
RETURN
  v.id AS id,
  v.about AS about,
  v.property AS property,
  v.value AS value,
  v.document AS document,
  v.fragment AS fragment,
  v.start AS start,
  v.knowledge AS knowledge
