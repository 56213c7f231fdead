// The evidence of entities or relationships, by document and place in the text.
//
// @mode  read
// @param abouts  string[]  ids of entities and relationships
// @row   id         string
// @row   about      string
// @row   property   string | null
// @row   value      string | null
// @row   document   string
// @row   fragment   string | null
// @row   start      integer | null
// @row   knowledge  'stated' | 'implied'
UNWIND $abouts AS about
MATCH (v:Evidence {about: about})
RETURN
  v.id AS id,
  v.about AS about,
  v.property AS property,
  v.value AS value,
  v.document AS document,
  v.fragment AS fragment,
  v.start AS start,
  v.knowledge AS knowledge
ORDER BY document, coalesce(start, -1), id
