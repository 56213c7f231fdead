// All measures with the number of their figures, in order of id.
//
// @mode  read
// @row   id      string
// @row   name    string
// @row   nameEn  string
// @row   unit    string
// @row   count   integer
MATCH (m:Measure)
OPTIONAL MATCH (f:Figure {measure: m.id})
WITH m, count(f) AS count
RETURN m.id AS id, m.name AS name, m.nameEn AS nameEn, m.unit AS unit, count
ORDER BY id
