// Some evidence in order of id.
//
// @mode  read
// @param dataset  string   whose records are read
// @param after    string   all ids are greater than this
// @param most     integer  how many are read at most
// @row   id         string
// @row   about      string
// @row   property   string | null
// @row   value      string | null
// @row   document   string
// @row   fragment   string | null
// @row   start      integer | null
// @row   knowledge  'stated' | 'implied'
MATCH (v:Evidence {dataset: $dataset})
WHERE v.id > $after
RETURN
  v.id AS id,
  v.about AS about,
  v.property AS property,
  v.value AS value,
  v.document AS document,
  v.fragment AS fragment,
  v.start AS start,
  v.knowledge AS knowledge
ORDER BY v.dataset, id
LIMIT $most
