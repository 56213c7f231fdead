// All measures in order of id.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   id      string
// @row   name    string
// @row   nameEn  string
// @row   unit    string
MATCH (m:Measure {dataset: $dataset})
RETURN m.id AS id, m.name AS name, m.nameEn AS nameEn, m.unit AS unit
ORDER BY id
